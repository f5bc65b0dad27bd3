export interface S3Uri {
  readonly bucket: string
  readonly key: string
}

/** Bucket and key of `s3://bucket/key`; undefined for anything else, also for a bucket alone. */
export function parseS3Uri(uri: string): S3Uri | undefined {
  const { bucket, key } = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/s.exec(uri)?.groups ?? {}
  return bucket === undefined || key === undefined ? undefined : { bucket, key }
}

/** Where a registered model comes from: the commit, the run and the execution that made it. */
export interface Lineage {
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly runUrl: string | undefined
  readonly executionArn: string | undefined
}

const keys = {
  repository: 'sagemaker-promote:repository',
  commit: 'sagemaker-promote:commit',
  runUrl: 'sagemaker-promote:run',
  executionArn: 'sagemaker-promote:execution',
} as const satisfies Record<keyof Lineage, string>

/** What the value of a customer metadata property may be: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateModelPackage.html */
const lawful = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u

/** The customer metadata properties that say it. What AWS would not take is left out: half an ARN or address says nothing. */
export function lineageProperties(lineage: Lineage): ReadonlyMap<string, string> {
  const properties = [
    [keys.repository, lineage.repository],
    [keys.commit, lineage.commit],
    [keys.runUrl, lineage.runUrl],
    [keys.executionArn, lineage.executionArn],
  ] as const
  return new Map(
    properties.flatMap(([key, value]) => (value !== undefined && lawful.test(value) ? [[key, value] as const] : [])),
  )
}

/** What start-pipeline wrote on a model package; anybody who may update the package can have written it too. */
export function readLineage(properties: ReadonlyMap<string, string>): Lineage {
  return {
    repository: properties.get(keys.repository),
    commit: properties.get(keys.commit),
    runUrl: properties.get(keys.runUrl),
    executionArn: properties.get(keys.executionArn),
  }
}

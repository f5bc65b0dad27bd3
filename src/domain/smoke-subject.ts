/** How reports name a URL: what stands behind the `?` may be a key. */
export function nameUrl(url: string): string {
  const parsed = URL.parse(url)
  return parsed ? parsed.origin + parsed.pathname : url.replace(/[?#][^]*$/, '')
}

/** An image as it is called at every commit: without tag and digest. */
export const nameImage = (image: string) => image.replace(/(:[^/:@]*)?(@[^]*)?$/, '')

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** `content` is XML already, unless it is said to be text. */
export function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
  kind: 'xml' | 'text' = 'xml',
): string {
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  return `<${name}${opening.join('')}>${kind === 'text' ? escapeXml(content) : content}</${name}>`
}

/** What stands inside the root element. */
export function innerXml(xml: string): string {
  return /^<[^>]*[^/>]>([\s\S]*)<\/[^>]+>$/.exec(xml)?.[1] ?? ''
}

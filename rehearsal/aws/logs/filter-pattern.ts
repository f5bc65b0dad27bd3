/**
 * The unstructured part of CloudWatch's filter patterns: all plain terms, none of the `-terms`, one of the `?terms`;
 * quotes keep words together.
 */
export function matchesFilter(pattern: string, message: string): boolean {
  const terms = [...pattern.matchAll(/([-?]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign, quoted, plain]) => ({
    sign,
    found: message.includes(quoted ?? plain ?? ''),
  }))
  const optional = terms.filter(({ sign }) => sign === '?')
  return (
    terms.every(({ sign, found }) => (sign === '' ? found : sign === '-' ? !found : true)) &&
    (optional.length === 0 || optional.some(({ found }) => found))
  )
}

/** A command that a process gives to the runner through its output. */
export interface LogCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

/** `::name key=value::text` at the start of a line, or the old `##[name key=value]text` anywhere in it. */
export function parseLogCommand(line: string): LogCommand | undefined {
  const modern = /^\s*::([A-Za-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
  if (modern) return command(modern, ',', decodeData, decodeProperty)
  const old = /##\[([A-Za-z-]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  return old ? command(old, ';', decodeOld, decodeOld) : undefined
}

type Decode = (text: string) => string

function command(match: RegExpExecArray, separator: string, decodeText: Decode, decodeValue: Decode): LogCommand {
  const [, name = '', properties = '', text = ''] = match
  const pairs = properties.split(separator).flatMap((property): [string, string][] => {
    const equals = property.indexOf('=')
    return equals > 0 ? [[property.slice(0, equals).trim().toLowerCase(), decodeValue(property.slice(equals + 1))]] : []
  })
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), text: decodeText(text) }
}

const decodeData: Decode = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const decodeProperty: Decode = (text) => decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
const decodeOld: Decode = (text) =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')

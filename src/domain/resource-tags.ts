import { hasLines, readDocument, readLines, textOf, textsOf, type LoadYaml, type TextMapping } from './text-mapping.ts'
import { isList, isMapping, refuse, type Source, type Written } from './written.ts'

/** https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Tag.html */
export const mostTags = 50

/** Tags from KEY=VALUE lines, a mapping, or AWS's own list of Key and Value, in JSON or YAML. Throws InputError with every problem. */
export async function readTags(source: Source, loadYaml: LoadYaml): Promise<TextMapping> {
  const tags = hasLines(source.text)
    ? readLines(source)
    : tagsOf(await readDocument(source, 'failsafe', loadYaml), source)
  refuse(source.path, tagProblems(tags))
  return tags
}

function tagsOf(document: Written, { path }: Source): TextMapping {
  if (!isList(document)) return textsOf(document, path)
  const tags = new Map<string, string>()
  const problems = document.flatMap((item, index) => {
    const [key, value] = isMapping(item) && item.size === 2 ? [textIn(item, 'Key'), textIn(item, 'Value')] : []
    if (key === undefined || value === undefined) return [`tag ${index + 1}: expected Key and Value, both texts`]
    if (tags.has(key)) return [`'${key}' is given twice`]
    tags.set(key, value)
    return []
  })
  refuse(path, problems)
  return tags
}

function textIn(mapping: ReadonlyMap<string, Written>, key: string): string | undefined {
  const value = mapping.get(key)
  return value === undefined ? undefined : textOf(value)
}

export function tagProblems(tags: TextMapping): readonly string[] {
  const problems = [...tags].flatMap(([key, value]) => {
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key)) {
      return [`'${key}' cannot be the key of a tag: at most 128 letters, digits, spaces and _.:/=+-@`]
    }
    if (/^aws:/i.test(key)) return [`'${key}' begins with aws:, and such tags only AWS may set`]
    if (/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) return []
    return [`'${key}' has a value that no tag can have: at most 256 letters, digits, spaces and _.:/=+-@`]
  })
  return tags.size > mostTags
    ? [...problems, `${tags.size} tags are given, and AWS takes at most ${mostTags}`]
    : problems
}

/** What must be set for the resource to have all of `wanted`. */
export function missingTags(existing: TextMapping, wanted: TextMapping): TextMapping {
  return new Map([...wanted].filter(([key, value]) => existing.get(key) !== value))
}

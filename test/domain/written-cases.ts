import type { WrittenCase } from '../../src/domain/smoke-case.ts'
import { parseSmokeCases } from '../../src/domain/smoke-case-file.ts'
import { problemsOf } from './problems-of.ts'

export const parse = (file: unknown) => parseSmokeCases(JSON.stringify(file), 'cases.json')
export const problemsIn = (text: string, path = 'cases.yml') => problemsOf(() => parseSmokeCases(text, path))
export const bodyOf = ({ body }: WrittenCase) => (body.kind === 'inline' ? new TextDecoder().decode(body.bytes) : body)
export const bodiesIn = async (text: string, path: string) => (await parseSmokeCases(text, path)).map(bodyOf)
export const nothingNear = { absolute: 0, relative: 0 }
export const only = async (sample: object, head: object = {}) => {
  const [one] = await parse({ ...head, samples: [{ input: 'a', expected: null, ...sample }] })
  if (one === undefined) throw new Error('no case')
  return one
}

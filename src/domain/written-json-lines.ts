import type { Step } from './json-steps.ts'

/** What stands deeper is found by what is around it: the table of all would be larger than the text. */
const deepestStep = 4

interface Open {
  readonly isList: boolean
  /** Of what is read within. */
  step: Step
}

/** The line where a member or an element of a JSON text begins, or what is around it. The text is known to be JSON. */
export function locateJson(json: string): (at: readonly Step[]) => number {
  const found = new Map<string, number>()
  const open: Open[] = []
  const whole: Open = { isList: false, step: '' }
  let line = 1
  let text: { readonly written: string; readonly line: number } = { written: '', line }
  const place = (at: number) => {
    if (open.length <= deepestStep) found.set(keyOf(open.map(({ step }) => step)), at)
  }
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,\n]|[^\s"{}[\]:,]+/g)) {
    const around = open.at(-1) ?? whole
    if (token === '\n') line++
    else if (token === '}' || token === ']') open.pop()
    else if (token === ',') {
      if (around.isList) around.step = Number(around.step) + 1
    } else if (token === ':') {
      around.step = JSON.parse(text.written) as string
      place(text.line)
    } else {
      text = { written: token, line }
      if (around.isList) place(line)
      if (token === '{' || token === '[') open.push({ isList: token === '[', step: token === '[' ? 0 : '' })
    }
  }
  return (at) => {
    const known = at.map((_, index) => found.get(keyOf(at.slice(0, at.length - index))))
    return known.find((each) => each !== undefined) ?? 1
  }
}

const keyOf = (steps: readonly Step[]) => JSON.stringify(steps)

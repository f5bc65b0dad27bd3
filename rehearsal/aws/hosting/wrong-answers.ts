/** Every number of an answer multiplied, as a model would answer that was trained on other units. */
export function multiplyNumbers(body: Buffer, contentType: string | undefined, factor: number): Buffer {
  const text = body.toString('utf8')
  const multiply = multipliers.find(({ type }) => type.test(contentType ?? ''))
  return multiply === undefined ? body : Buffer.from(multiply.text(text, factor))
}

const multipliers: readonly { readonly type: RegExp; readonly text: (text: string, factor: number) => string }[] = [
  {
    type: /json/i,
    text: (text, factor) =>
      JSON.stringify(
        JSON.parse(text, (_key, value: unknown) => (typeof value === 'number' ? multiplied(value, factor) : value)),
      ),
  },
  {
    type: /csv|plain/i,
    text: (text, factor) =>
      text.replace(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (number) => String(multiplied(Number(number), factor))),
  },
]

/** Without the last digits, which only show how computers multiply. */
const multiplied = (value: number, factor: number): number => Number((value * factor).toPrecision(12))

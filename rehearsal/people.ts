import { createInterface } from 'node:readline/promises'

/** Where the rehearsal needs a person to decide. */
export interface People {
  /** Asks `y/N`; anything but yes is no. */
  approves(what: string): Promise<boolean>
}

/** With `yes` everything is approved and said so; without, whoever sits at the terminal is asked. Throws where there is none. */
export function peopleAt(
  terminal: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
  yes: boolean,
): People {
  return {
    approves: async (what) => {
      if (yes) {
        terminal.output.write(`? Approve ${what}: yes, by --yes\n`)
        return true
      }
      if (!terminal.input.isTTY)
        throw new Error(`nobody is there to approve ${what}: run it in a terminal, or with --yes`)
      using questions = disposable(createInterface(terminal))
      const answer = await questions.value.question(`? Approve ${what}? [y/N] `)
      return /^y(es)?$/i.test(answer.trim())
    },
  }
}

function disposable<T extends { close(): void }>(value: T) {
  return { value, [Symbol.dispose]: () => value.close() }
}

import { createInterface } from 'node:readline/promises'

/** Where the rehearsal needs a person to decide. */
export interface People {
  /** Asks `y/N`; anything but yes is no. */
  approves(what: string): Promise<boolean>
}

/** With `yes` everything is approved and said so; without, whoever sits at the terminal is asked. Throws at once where nobody does. */
export function peopleAt(
  terminal: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
  yes: boolean,
): People {
  if (!yes && !terminal.input.isTTY) throw new Error('nobody is there to decide: run it in a terminal, or with --yes')
  return {
    approves: async (what) => {
      if (yes) {
        terminal.output.write(`? Approve ${what}: yes, by --yes\n`)
        return true
      }
      using questions = disposable(createInterface(terminal))
      const answer = await questions.value.question(`? Approve ${what}? [y/N] `)
      return /^y(es)?$/i.test(answer.trim())
    },
  }
}

function disposable<T extends { close(): void }>(value: T) {
  return { value, [Symbol.dispose]: () => value.close() }
}

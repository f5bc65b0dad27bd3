import { html, type Html } from './html.ts'
import type { Conclusion } from './run-record.ts'
import { marks, words } from './wording.ts'

/** A verdict for the eye, and in words for a screen reader. */
export const verdict = (conclusion: Conclusion = 'skipped'): Html =>
  html`<span class="mark ${conclusion}" role="img" aria-label="${words[conclusion]}">${marks[conclusion]}</span>`

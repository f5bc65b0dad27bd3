import { createHash } from 'node:crypto'
import { html, trusted, type Html } from './html.ts'
import { verdict } from './page-mark.ts'
import { renderRun } from './page-run.ts'
import { pageStyle } from './page-style.ts'
import type { WorkflowRun } from './run-record.ts'
import { duration } from './wording.ts'

export interface RunPage {
  readonly title?: string
  readonly runs: readonly WorkflowRun[]
  /** Labelled facts, in the order in which one led to the next. */
  readonly lineage?: readonly { readonly label: string; readonly value: string }[]
  readonly predictions?: readonly EndpointPredictions[]
}

export interface EndpointPredictions {
  readonly endpointName: string
  readonly predictions: readonly {
    readonly question: string
    readonly truth: string
    readonly answer: string
    readonly right: boolean
  }[]
}

/** One page that holds everything: no script, nothing loaded from anywhere, every outside text escaped. */
export function renderRunPage({ title = 'Rehearsal', runs, lineage = [], predictions = [] }: RunPage): string {
  const styleHash = createHash('sha256').update(pageStyle).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${trusted(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        <header class="page">
          <h1>${title}</h1>
          <nav aria-label="Workflow runs">${runs.map(runLink)}</nav>
        </header>
        <main>
          ${lineage.length > 0 && renderLineage(lineage)}
          ${predictions.some((endpoint) => endpoint.predictions.length > 0) && renderPredictions(predictions)}
          ${runs.map(renderRun)}
        </main>
      </body>
    </html>`
  return page.html
}

const runLink = (run: WorkflowRun, index: number): Html =>
  html`<a href="#run-${index + 1}"
    >${verdict(run.conclusion)} ${run.name} <small>${run.sha.slice(0, 7)} · ${duration(run)}</small></a
  >`

const renderLineage = (lineage: NonNullable<RunPage['lineage']>): Html =>
  html`<section aria-labelledby="lineage">
    <h2 id="lineage">Lineage</h2>
    <ol class="lineage">
      ${lineage.map(({ label, value }) => html`<li><span>${label}</span><code>${value}</code></li>`)}
    </ol>
  </section>`

/** One row a question, one column an endpoint: where two endpoints serve the same model, the columns are equal. */
function renderPredictions(endpoints: readonly EndpointPredictions[]): Html {
  const all = endpoints.flatMap(({ predictions }) => predictions)
  const questions = [...new Map(all.map(({ question, truth }) => [question, truth]))]
  const right = all.filter((prediction) => prediction.right).length
  const answer = (endpoint: EndpointPredictions, question: string): Html => {
    const found = endpoint.predictions.find((prediction) => prediction.question === question)
    if (found === undefined) return html`<td>–</td>`
    return html`<td>${verdict(found.right ? 'success' : 'failure')} ${found.answer}</td>`
  }
  return html`<section aria-labelledby="predictions">
    <h2 id="predictions">Predictions <small>${right} of ${all.length} true</small></h2>
    <div class="table" tabindex="0">
      <table>
        <thead>
          <tr>
            <th>Question</th>
            <th>Truth</th>
            ${endpoints.map(({ endpointName }) => html`<th>${endpointName}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${questions.map(
            ([question, truth]) =>
              html`<tr>
                <td>${question}</td>
                <td>${truth}</td>
                ${endpoints.map((endpoint) => answer(endpoint, question))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}

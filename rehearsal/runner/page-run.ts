import { stripVTControlCharacters } from 'node:util'
import { html, trusted, type Html } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import { verdict } from './page-mark.ts'
import type { Annotation, JobRun, LogEntry, StepRun, WorkflowRun } from './run-record.ts'
import { duration, facts, shortName, shortRef } from './wording.ts'

export function renderRun(run: WorkflowRun, index: number): Html {
  const id = `run-${index + 1}`
  const started = new Date(run.startedAt).toISOString().replace('T', ' ').slice(0, 16)
  const details = [
    run.event,
    `${shortRef(run.ref)} at ${run.sha.slice(0, 7)}`,
    `by ${run.actor}`,
    `${started} UTC`,
    duration(run),
  ]
  return html`<section class="run" aria-labelledby="${id}">
    <h2 id="${id}">${verdict(run.conclusion)} ${run.name} <small>${run.path}</small></h2>
    <p class="aside">${details.filter((detail) => detail !== '').join(' · ')}</p>
    ${renderGraph(run.jobs, id)} ${run.jobs.map((job, position) => renderJob(job, `${id}-job-${position + 1}`))}
  </section>`
}

/** The jobs in columns: each stands to the right of everything that it needs. */
function renderGraph(jobs: readonly JobRun[], id: string): Html {
  const columnOf = (job: JobRun): number =>
    Math.max(0, ...jobs.filter((other) => job.needs.includes(other.id)).map((other) => columnOf(other) + 1))
  const columns = Object.groupBy(jobs, columnOf)
  const entry = (job: JobRun) => {
    const link = html`<a href="#${id}-job-${jobs.indexOf(job) + 1}">${verdict(job.conclusion)} ${job.name}</a>`
    return html`<li>${link} <small>${duration(job)}</small></li>`
  }
  const column = (entries: readonly JobRun[] = []) =>
    html`<li>
      <ul>
        ${entries.map(entry)}
      </ul>
    </li>`
  return html`<ol class="graph" aria-label="Jobs in their order">
    ${Object.values(columns).map(column)}
  </ol>`
}

function renderJob(job: JobRun, id: string): Html {
  const url = job.environment?.url
  const aside = [...(job.needs.length > 0 ? [`after ${job.needs.join(', ')}`] : []), ...facts(job), duration(job)]
  const outputs = Object.entries(job.outputs)
  return html`<article class="job" aria-labelledby="${id}">
    <h3 id="${id}">${verdict(job.conclusion)} ${job.name}</h3>
    <p class="aside">
      ${aside.filter((each) => each !== '').join(' · ')}${url !== undefined && html` · ${safeLink(url)}`}
    </p>
    ${job.annotations.map(renderAnnotation)}
    ${
      job.steps.length > 0 &&
      html`<ol class="steps">
        ${job.steps.map(renderStep)}
      </ol>`
    }
    ${
      outputs.length > 0 &&
      html`<details class="outputs">
        <summary>Outputs <small>for the jobs after it</small></summary>
        <dl>
          ${outputs.map(
            ([name, value]) =>
              html`<dt>${name}</dt>
                <dd><code>${value}</code></dd>`,
          )}
        </dl>
      </details>`
    }
  </article>`
}

function renderStep(step: StepRun): Html {
  const lines = step.log.filter(({ kind }) => kind !== 'end-group')
  const aside = [
    step.conclusion === 'skipped' ? 'skipped' : duration(step),
    step.outcome === 'failure' && step.conclusion === 'success' ? 'failed, and continued' : '',
  ]
  const badge = step.standIn !== undefined && html` <span class="stand-in">stand-in</span>`
  const name = html`<span class="name">${shortName(step.name)}</span>${badge}`
  const note = html`<small>${aside.filter((each) => each !== '').join(' · ')}</small>`
  const heading = html`<span class="line">${verdict(step.outcome)}<span>${name} ${note}</span></span>`
  const log =
    lines.length > 0 &&
    html`<details class="log">
      <summary>${heading}</summary>
      <div class="entries" tabindex="0">${renderLog(step.log)}</div>
    </details>`
  return html`<li class="${step.outcome ?? 'skipped'}">
    ${log || heading} ${step.annotations.map(renderAnnotation)}
    ${step.summary.trim() !== '' && html`<div class="summary">${renderMarkdown(step.summary)}</div>`}
  </li>`
}

/** Log lines in order; the lines of a group are folded under its name. */
function renderLog(log: readonly LogEntry[]): Html {
  const parts: Html[] = []
  let grouped = false
  const close = () => {
    if (grouped) parts.push(trusted('</details>'))
    grouped = false
  }
  for (const { kind, text } of log) {
    if (kind === 'group' || kind === 'end-group') close()
    if (kind === 'end-group') continue
    const line = stripVTControlCharacters(text)
    if (kind === 'group') {
      parts.push(
        html`${trusted('<details open>')}
          <summary>${line}</summary>`,
      )
      grouped = true
    } else parts.push(html`<div class="${kind}">${line === '' ? ' ' : line}</div>`)
  }
  close()
  return html`${parts}`
}

const renderAnnotation = ({ level, text, title, file, line }: Annotation): Html => {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`
  const heading = title !== undefined && html`<strong>${title}</strong> `
  return html`<p class="annotation ${level}"><span class="level">${level}</span> ${heading}${text}${place}</p>`
}

const safeLink = (url: string): Html =>
  url.startsWith('https://') ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : html`${url}`

import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { renderRunPage } from '../../../rehearsal/runner/page.ts'
import { jobs, runYaml } from './run-yaml.ts'

const { run } = await runYaml(
  jobs(`
    build:
      runs-on: x
      outputs: { version: "\${{ steps.s.outputs.version }}" }
      steps:
        - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        - id: s
          name: Train <b>
          run: |
            echo "::group::Rows <i>"
            echo "333 <script>"
            echo "::endgroup::"
            echo "::warning title=Few::rows <u>"
            echo "version=<7>" >> "$GITHUB_OUTPUT"
            printf '## Trained\\n\\n| a |\\n| --- |\\n| <s> |\\n' >> "$GITHUB_STEP_SUMMARY"
    other: { runs-on: x, steps: [{ run: echo }] }
    deploy:
      needs: [build, other]
      runs-on: x
      environment: { name: production, url: https://example.com/ }
      steps: [{ run: exit 1 }]
    after: { needs: deploy, runs-on: x, steps: [{ run: echo }] }
  `),
)
const page = renderRunPage({
  title: 'A <rehearsal>',
  runs: [run],
  lineage: [
    { label: 'commit', value: 'c0ffee' },
    { label: 'image', value: 'penguins@<digest>' },
  ],
  predictions: [
    { endpointName: 'staging', predictions: [{ question: 'Adelie', truth: '3750', answer: '3761', right: true }] },
    { endpointName: 'prod', predictions: [{ question: 'Adelie', truth: '3750', answer: '9000', right: false }] },
  ],
})
/** The page as one reads it. */
const text = page
  .replace(/<style>[^]*<\/style>/, '')
  .replaceAll(/<[^>]+>/g, ' ')
  .replaceAll(/\s+/g, ' ')

test('it reads from the verdict to the details', () => {
  const inOrder = [
    'A &lt;rehearsal&gt; ✗ .github/workflows/test.yml',
    'Lineage commit c0ffee image penguins@&lt;digest&gt;',
    'Predictions 1 of 2 true Question Truth staging prod Adelie 3750 ✓ 3761 ✗ 9000',
    'workflow_dispatch · main at c0ffee0 · by ana',
    '✓ Run actions/checkout@3d3c42e stand-in',
    '✓ Train &lt;b&gt;',
    'Rows &lt;i&gt; 333 &lt;script&gt;',
    'warning Few rows &lt;u&gt;',
    'Trained a &lt;s&gt;',
    'Outputs for the jobs after it version &lt;7&gt;',
    'after build, other · environment production',
    'https://example.com/',
    'error Process completed with exit code 1.',
    '○ after',
  ]
  let position = -1
  for (const part of inOrder) {
    const found = text.indexOf(part, position + 1)
    expect({ part, found: found > position }).toEqual({ part, found: true })
    position = found
  }
})

test('the graph puts a job to the right of everything it needs', () => {
  const graph = /<ol class="graph"[^]*?<\/ol>/.exec(page)?.[0] ?? ''
  const columns = graph
    .split('<ul>')
    .slice(1)
    .map((column) => [...column.matchAll(/<\/span> (\w+)/g)].map(([, name]) => name))
  expect(columns).toEqual([['build', 'other'], ['deploy'], ['after']])
})

test('links inside the page lead somewhere', () => {
  const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(4)
  expect(links.filter((link) => !targets.has(link))).toEqual([])
})

test('nothing runs, nothing is loaded, and the policy allows exactly its style', () => {
  const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(page.replaceAll('&#39;', "'")).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  )
  expect(page).not.toMatch(/<(script|img|iframe|link|object|form)\b|\son\w+=|\sstyle=|url\(|@import/i)
  expect([...page.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, url]) => url)).toEqual(['https://example.com/'])
})

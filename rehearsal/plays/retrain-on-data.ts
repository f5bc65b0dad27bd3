import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { causesTold, describeLinks, describeVerdict } from '../end.ts'
import type { Play } from '../play.ts'
import { connectDeliveries, deliver, runDispatches } from './deliveries.ts'
import { registeredPackages } from './registered.ts'

/** Two deliveries of data; each leads to an event, a dispatch, and a model trained on exactly that version. */
export const retrainOnData: Play = {
  says: 'retrain-on-data.yml: from new data on S3 to a model package trained on exactly that version',
  project: 'penguins',
  asks: false,
  async perform(theatre, { say }) {
    const { aws, checkout } = theatre
    const sha = await checkout.commit('Train on what is delivered')
    await using github = await connectDeliveries(aws)
    const dispatched = runDispatches(theatre, github, { sha })
    const csv = await readFile(join(checkout.directory, 'data', 'penguins.csv'), 'utf8')
    const some = csv.split('\n').filter((_, row) => row % 5 !== 4)
    const versions = [
      deliver(aws.world, { name: '2026-11-19', csv: some.join('\n'), parts: 100 }),
      deliver(aws.world, { name: '2026-11-20', csv, parts: 100 }),
    ]
    say(`2 deliveries of 100 parts and a manifest lie on S3, ${versions.join(' and ')}`)
    const runs = await dispatched.settled()

    const packages = registeredPackages(aws)
    const trained = packages.map(({ metadata }) => metadata['InputDataVersion'])
    const told = causesTold(runs)
    const wrong =
      trained.join() === versions.join()
        ? []
        : [`expected models of the data versions ${versions.join(', ')}, got ${trained.join(', ') || 'none'}`]
    const reasons = told.length > 0 ? told : wrong
    const verdict = reasons.length === 0 ? 'green' : 'red'
    const lineage = packages.flatMap(({ links }) => links)
    const report = [
      describeVerdict({ verdict, reasons }, 'From new data to a model package of each version'),
      '',
      'What there is now:',
      ...describeLinks(lineage),
    ].join('\n')
    return { runs, verdict, report, lineage }
  },
}

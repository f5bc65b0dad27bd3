import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { registeredPackages } from '../../rehearsal/plays/registered.ts'
import type { Showing } from '../../rehearsal/theatre.ts'
import { names } from '../../rehearsal/vocabulary.ts'
import {
  cancelAt,
  conclusions,
  errorsOf,
  logOf,
  rehearseSystem,
  stepOf,
  type RehearsedSystem,
} from './rehearsed-system.ts'

// workflows-examples/build.yml as it is, on projects that differ from the sample in one thing; the numbers are those of the systems' promises.

const limitMs = 120_000
const pipelineModule = 'pipelines/penguins/pipeline.py'

async function push(system: RehearsedSystem, showing: Partial<Showing> = {}) {
  const { bucket, key } = names.trainingData
  system.aws.world.objects.put(bucket, key, readFileSync(join(system.checkout.directory, 'data/penguins.csv')))
  const sha = await system.checkout.commit('Train')
  return system.show({ file: 'build.yml', sha, event: { name: 'push' }, ...showing })
}

test(
  '001.7: an error above the threshold makes the build red and names the condition',
  async () => {
    await using system = await rehearseSystem('penguins')
    system.edit(pipelineModule, '"DefaultValue": 400.0', '"DefaultValue": 100.0')
    const run = await push(system)
    expect(conclusions(run)).toEqual({ check: 'success', image: 'success', train: 'failure', gate: 'skipped' })
    expect(errorsOf(run).join()).toMatch(
      /pipeline penguins, execution \w+: .*[Ss]ucceeded without a model package: the condition CheckRmse was False/,
    )
    expect(stepOf(run, 'train', '/actions/start-pipeline').outputs).toMatchObject({ outcome: 'no-model-package' })
    expect(registeredPackages(system.aws)).toEqual([])
  },
  limitMs,
)

test(
  '001.14: cancelling the build stops the execution',
  async () => {
    await using system = await rehearseSystem('penguins')
    system.aws.world.pace.pipelineStepMs = 1_200_000
    const { cancelledAt: _, ...cancellation } = cancelAt('PreprocessPenguins Executing')
    const run = await push(system, cancellation)
    expect(run.conclusion).toBe('cancelled')
    const [execution] = system.aws.state.executions.values()
    expect(system.requests('SageMaker', 'StopPipelineExecution')).toEqual([
      expect.objectContaining({ input: expect.objectContaining({ PipelineExecutionArn: execution?.arn }) }),
    ])
    expect(execution?.described.PipelineExecutionStatus).toMatch(/^Stopp(ing|ed)$/)
    expect(errorsOf(run).join()).toContain('the workflow run was cancelled, and the execution was stopped with it')
  },
  limitMs,
)

/** As in a project whose account has no quota for training jobs: a processing job that trains. */
const trainInProcessing = `
import shutil
import tarfile

import job
import train

def run():
    shutil.copytree(job.BASE / "processing" / "train", job.BASE / "input" / "data" / "train")
    print("learning in a processing job")
    train.train()
    archive = job.BASE / "processing" / "model" / "model.tar.gz"
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive, "w:gz") as files:
        files.add(job.BASE / "model" / "model.json", "model.json")

job.run(run, reason_file="message")
`

function trainBesideTheQuota({ checkout, edit }: RehearsedSystem): void {
  writeFileSync(join(checkout.directory, 'container/train_processing.py'), trainInProcessing)
  // It expects a training job.
  rmSync(join(checkout.directory, 'tests/test_definition.py'))
  edit(
    pipelineModule,
    'train = training("TrainPenguins", role, prefix, made_by("PreprocessPenguins", "train"))',
    `train = processing(
        "TrainPenguins", "train_processing.py", role, prefix,
        inputs={"train": (made_by("PreprocessPenguins", "train"), f"{LOCAL}/train")}, outputs=["model"],
    )`,
  )
  edit(
    pipelineModule,
    'model = get("Steps.TrainPenguins.ModelArtifacts.S3ModelArtifacts")',
    'model = joined(made_by("TrainPenguins", "model"), "model.tar.gz")',
  )
}

test(
  '001.15: training in a processing step stands in the table, with a link to the log of the processing job',
  async () => {
    await using system = await rehearseSystem('penguins')
    trainBesideTheQuota(system)
    const run = await push(system)
    expect(errorsOf(run)).toEqual([])
    const { summary } = stepOf(run, 'train', '/actions/start-pipeline')
    expect(summary).toMatch(
      /Succeeded \| TrainPenguins \|.*\[processing job\]\(.*\[log\]\(\S+ProcessingJobs\S+TrainPenguins/,
    )
    expect(registeredPackages(system.aws)).toHaveLength(1)
  },
  limitMs,
)

test(
  '001.15: when that step fails, the last lines of its log are shown',
  async () => {
    await using system = await rehearseSystem('penguins')
    trainBesideTheQuota(system)
    system.edit('container/train_processing.py', 'train.train()', 'raise MemoryError("too many penguins")')
    const run = await push(system)
    const step = stepOf(run, 'train', '/actions/start-pipeline')
    expect(step.outputs).toMatchObject({ outcome: 'failed', 'failed-step': 'TrainPenguins' })
    for (const told of [step.summary, logOf(step)]) {
      expect(told).toContain('learning in a processing job')
      expect(told).toContain('MemoryError: too many penguins')
    }
  },
  limitMs,
)

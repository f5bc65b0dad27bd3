import { CreateModelPackageCommand, DeleteModelPackageCommand } from '@aws-sdk/client-sagemaker'
import { describe, expect, test } from '@jest/globals'
import { waitForApproval } from '../../src/actions/wait-for-approval/action.ts'
import { Cancelled } from '../../src/kit/errors.ts'
import { digest, image, minuteMs, model, packageArn, penguinRegistry } from './penguin-registry.ts'

describe('waiting', () => {
  test('somebody approves after 40 minutes: green within two more, with all that there is to know', async () => {
    await using aws = await penguinRegistry(2)
    aws.after(40, () => aws.people.approve({ group: 'penguins', by: 'ada', description: 'mse 4.1\n::error::fine' }))
    const { outputs, failure, summary, lines, early, elapsedMs } = await aws.wait()
    expect(failure).toBeUndefined()
    expect(outputs).toEqual({
      outcome: 'approved',
      modelPackageArn: packageArn(2),
      modelPackageVersion: '2',
      approvedBy: 'ada',
      approvedAt: '2026-11-20T09:40:00.000Z',
      approvalDescription: 'mse 4.1\n::error::fine',
      imageUri: image,
      imageDigest: digest,
      modelDataUrl: model,
    })
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(waitForApproval.outputs).sort())
    expect(early).toEqual({ 'model-package-arn': packageArn(2), 'model-package-version': '2' })
    expect(elapsedMs).toBeGreaterThanOrEqual(40 * minuteMs)
    expect(elapsedMs).toBeLessThan(42 * minuteMs)

    const stillWaiting = /^model package penguins\/2: still PendingManualApproval, after \d+ min( \d+ s)?$/
    expect(lines.filter((line) => !stillWaiting.test(line))).toEqual([
      `model package penguins/2 is ${packageArn(2)}`,
      'model package penguins/2: PendingManualApproval',
      'model package penguins/2: approved by ada, "mse 4.1',
      ': :error::fine"',
    ])
    const quarterOfAnHour = lines.filter((line) => /still .* after 1[0-9] min/.test(line))
    expect(quarterOfAnHour.length).toBeGreaterThanOrEqual(4)
    expect(quarterOfAnHour.length).toBeLessThanOrEqual(10)
    expect(summary).toBe(`## ✅ Approved: model package penguins version 2

|  |  |
| --- | --- |
| Decided by | ada |
| At | 2026-11-20T09:40:00.000Z |
| Remark | mse 4.1<br>::error::fine |
| Status | Approved, Completed |
| Image | \`${image}\` |
| Model data | \`${model}\` |
| Model package | \`${packageArn(2)}\` |
`)
  })

  test('somebody rejects: red, with who and why', async () => {
    await using aws = await penguinRegistry(1)
    aws.after(5, () => aws.people.reject({ group: 'penguins', by: 'grace', description: 'worse on <b>Gentoo</b>' }))
    const { outputs, failure, summary, lines } = await aws.wait()
    expect(outputs).toMatchObject({
      outcome: 'rejected',
      approvedBy: 'grace',
      approvedAt: '2026-11-20T09:05:00.000Z',
      approvalDescription: 'worse on <b>Gentoo</b>',
    })
    expect(failure).toEqual({
      subject: 'model package penguins/1',
      happened: 'rejected by grace: "worse on <b>Gentoo</b>"',
      remedy: 'Train a better version, or approve this one in the Model Registry and run the job again.',
    })
    expect(lines.at(-1)).toBe('model package penguins/1: rejected by grace, "worse on <b>Gentoo</b>"')
    expect(summary).toMatch(/^## ❌ Rejected: model package penguins version 1\n\nTrain a better version/)
    expect(summary).toContain('| Remark | worse on &#60;b&#62;Gentoo&#60;/b&#62; |')
  })

  test('nobody decides: red at the end of the timeout, not before, and nobody is named', async () => {
    await using aws = await penguinRegistry(1)
    const { outputs, failure, summary, lines, elapsedMs } = await aws.wait({ timeout: '90m' })
    expect(elapsedMs).toBe(90 * minuteMs)
    expect(outputs).toEqual({
      outcome: 'timed-out',
      modelPackageArn: packageArn(1),
      modelPackageVersion: '1',
      imageUri: image,
      imageDigest: digest,
      modelDataUrl: model,
    })
    expect(failure).toEqual({
      subject: 'model package penguins/1',
      happened: '1 h 30 min passed, and it may not be deployed yet (PendingManualApproval)',
      remedy: "Approve it in the Model Registry and run the job again, or raise 'timeout'.",
    })
    expect(lines.at(-1)).toBe('model package penguins/1: timed-out')
    expect(summary).not.toContain('Decided by')
  })

  test('what is decided at the last moment counts', async () => {
    await using aws = await penguinRegistry(1)
    aws.after(60, () => aws.people.approve({ group: 'penguins', by: 'ada' }))
    expect((await aws.wait({ timeout: '1h' })).outputs.outcome).toBe('approved')
  })

  test('the package that was meant at the beginning is waited for, though a newer one comes and is approved', async () => {
    await using aws = await penguinRegistry(1)
    aws.after(2, () => aws.sageMaker.send(new CreateModelPackageCommand({ ModelPackageGroupName: 'penguins' })))
    aws.after(3, () => aws.people.approve({ group: 'penguins', version: 2, by: 'ada' }))
    aws.after(9, () => aws.people.reject({ group: 'penguins', version: 1, by: 'grace' }))
    expect((await aws.wait()).outputs).toMatchObject({ outcome: 'rejected', modelPackageVersion: '1' })
  })

  test('a package that is deleted meanwhile is red at once', async () => {
    await using aws = await penguinRegistry(1)
    aws.after(10, () => aws.sageMaker.send(new DeleteModelPackageCommand({ ModelPackageName: packageArn(1) })))
    const { outputs, failure, lines, elapsedMs } = await aws.wait({ 'on-reject': 'continue', 'on-timeout': 'continue' })
    expect(elapsedMs).toBeLessThan(12 * minuteMs)
    expect(outputs).toMatchObject({ outcome: 'unusable', modelPackageVersion: '1' })
    expect(outputs).not.toHaveProperty('approvedBy')
    expect(failure?.happened).toBe('it was deleted')
    expect(lines.at(-1)).toBe('model package penguins/1: unusable')
  })

  test('an approved package that is still being made is waited for, and one that cannot be made is red', async () => {
    await using aws = await penguinRegistry(1)
    await aws.people.approve({ group: 'penguins', by: 'ada' })
    aws.become('InProgress')
    aws.after(3, () => aws.become('Completed'))
    const { outputs, lines } = await aws.wait()
    expect(outputs.outcome).toBe('approved')
    expect(lines).toContain('model package penguins/1: Approved, being created (InProgress)')

    aws.become('Failed')
    const broken = await aws.wait({ 'on-timeout': 'continue' })
    expect(broken.outputs.outcome).toBe('unusable')
    expect(broken.failure?.happened).toBe('its status is Failed, and it stays so')
    expect(broken.summary).toContain('| Status | Approved, Failed |')
  })

  test('a cancelled run ends at once', async () => {
    await using aws = await penguinRegistry(1)
    const startedAt = aws.clock.now()
    const { recording, ended } = aws.begin()
    aws.after(10, () => recording.cancel())
    await expect(ended).rejects.toBeInstanceOf(Cancelled)
    expect(aws.clock.now()).toBe(startedAt + 10 * minuteMs)
    expect(recording.outputs).toEqual({ 'model-package-arn': packageArn(1), 'model-package-version': '1' })
  })
})

describe('looking once', () => {
  test('a package that nobody has decided on is red, and green on request', async () => {
    await using aws = await penguinRegistry(1)
    const { outputs, failure, summary, lines, elapsedMs } = await aws.wait({ mode: 'check' })
    expect(elapsedMs).toBe(0)
    expect(outputs).toMatchObject({ outcome: 'pending', modelPackageArn: packageArn(1) })
    expect(failure).toEqual({
      subject: 'model package penguins/1',
      happened: 'it may not be deployed yet (PendingManualApproval)',
      remedy: 'Approve it in the Model Registry and run the job again.',
    })
    expect(lines).toEqual([`model package penguins/1 is ${packageArn(1)}`, 'model package penguins/1: pending'])
    expect(summary).toMatch(/^## ⏳ Not decided yet: /)

    const allowed = await aws.wait({ mode: 'check', 'on-pending': 'continue' })
    expect(allowed.failure).toBeUndefined()
    expect(allowed.outputs.outcome).toBe('pending')
  })

  test('a decision is found, and a service that does not answer is no decision', async () => {
    await using aws = await penguinRegistry(1)
    await aws.people.approve({ group: 'penguins', by: 'ada' })
    expect((await aws.wait({ mode: 'check' })).outputs).toMatchObject({ outcome: 'approved', approvedBy: 'ada' })
    aws.faults.inject({
      kind: 'request',
      operation: 'DescribeModelPackage',
      error: { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 },
    })
    await expect(aws.wait({ mode: 'check', 'on-pending': 'continue' })).rejects.toThrow(
      'AWS throttles sagemaker:DescribeModelPackage (Rate exceeded)',
    )
  })

  test.each([
    ['on-reject', { mode: 'check', 'on-reject': 'continue' }, 'rejected'],
    ['on-timeout', { timeout: '10m', 'on-timeout': 'continue' }, 'timed-out'],
  ])('%s: continue is green, with the outcome to decide by', async (_, given, outcome) => {
    await using aws = await penguinRegistry(1)
    if (outcome === 'rejected') await aws.people.reject({ group: 'penguins', by: 'grace' })
    const { outputs, failure } = await aws.wait(given)
    expect(outputs.outcome).toBe(outcome)
    expect(failure).toBeUndefined()
  })

  test('an image that is named by its tag has the digest that the registry noted', async () => {
    const Image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/penguins:1.0'
    await using aws = await penguinRegistry(1, { Image, ImageDigest: digest })
    const { outputs } = await aws.wait({ mode: 'check', 'on-pending': 'continue' })
    expect(outputs).toMatchObject({ imageUri: Image, imageDigest: digest })
  })
})

describe('which package is meant', () => {
  test('among 120 made in the same moment: the latest, the latest approved one, a version, an ARN', async () => {
    await using aws = await penguinRegistry(120)
    await aws.people.approve({ group: 'penguins', version: 7, by: 'ada' })
    await aws.people.approve({ group: 'penguins', version: 15, by: 'ada' })
    await aws.people.reject({ group: 'penguins', version: 118, by: 'ada' })
    const check = async (given: Readonly<Record<string, string>>) =>
      (await aws.wait({ mode: 'check', 'on-pending': 'continue', ...given })).outputs.modelPackageVersion
    expect(await check({})).toBe('120')
    expect(await check({ select: 'latest-approved' })).toBe('15')
    expect(await check({ 'model-package-version': '3' })).toBe('3')
    expect(await check({ 'model-package-arn': packageArn(99) })).toBe('99')
  })

  test.each([
    ['a version', { 'model-package-version': '9' }, 'it has no version 9; its newest is version 2 (Rejected)'],
    [
      'an approved one',
      { select: 'latest-approved' },
      'it has no approved model package; its newest is version 2 (Rejected)',
    ],
  ])('%s that the group does not have: the newest is named', async (_, given, happened) => {
    await using aws = await penguinRegistry(2)
    await aws.people.reject({ group: 'penguins', by: 'grace' })
    await expect(aws.begin(given).ended).rejects.toMatchObject({
      failure: { subject: 'model package group penguins', happened },
    })
  })

  test.each([
    ['an empty group', {}, 'model package group penguins: it has no model package. Register or approve one, or name'],
    [
      'no such group',
      { 'model-package-group': 'walruses' },
      'model package group walruses: there is none of this name. Check the name, the region and the account.',
    ],
    [
      'no such package',
      { 'model-package-arn': packageArn(4) },
      `model package ${packageArn(4)}: it does not exist. Check the version, the region and the account.`,
    ],
  ])('%s is said in one sentence', async (_, given: Readonly<Record<string, string>>, message) => {
    await using aws = await penguinRegistry(0)
    await expect(aws.begin(given).ended).rejects.toThrow(message)
  })
})

describe('what AWS refuses', () => {
  test.each([
    ['sagemaker:ListModelPackages', ['sagemaker:Create*'], {}, 'model package group penguins'],
    [
      'sagemaker:DescribeModelPackage',
      ['sagemaker:Create*', 'sagemaker:ListModelPackages'],
      {},
      `model package ${packageArn(1)}`,
    ],
    [
      'sagemaker:DescribeModelPackage',
      ['sagemaker:Create*'],
      { 'model-package-arn': packageArn(1) },
      `model package ${packageArn(1)}`,
    ],
  ])('without %s it is named, with what it was wanted for', async (permission, allow, given, subject) => {
    await using aws = await penguinRegistry(1, { allow })
    await expect(aws.begin(given).ended).rejects.toMatchObject({
      failure: {
        subject,
        happened: expect.stringMatching(new RegExp(`^not allowed to ${permission} \\(User: arn:aws:sts:`)),
        remedy: `Add ${permission} to the policy of the role that this job assumes.`,
      },
    })
  })

  test('a burst of throttling in the middle of the wait is borne and told; the verdict is the same', async () => {
    await using aws = await penguinRegistry(1)
    const error = { name: 'ThrottlingException', message: 'Rate exceeded', status: 400 }
    aws.after(10, () => aws.faults.inject({ kind: 'request', operation: 'DescribeModelPackage', error, times: 4 }))
    aws.after(30, () => aws.people.approve({ group: 'penguins', by: 'ada' }))
    const { outputs, lines } = await aws.wait()
    expect(outputs.outcome).toBe('approved')
    expect(lines.filter((line) => !line.includes(': still '))).toEqual([
      `model package penguins/1 is ${packageArn(1)}`,
      'model package penguins/1: PendingManualApproval',
      'model package penguins/1: no answer (AWS throttles sagemaker:DescribeModelPackage (Rate exceeded))',
      'model package penguins/1: PendingManualApproval',
      'model package penguins/1: approved by ada',
    ])
  })

  test('credentials that end during the wait are red at once', async () => {
    await using aws = await penguinRegistry(1)
    const error = { name: 'ExpiredTokenException', message: 'The security token is expired', status: 400 }
    aws.after(60, () => aws.faults.inject({ kind: 'request', operation: 'DescribeModelPackage', error }))
    await expect(aws.begin({ timeout: '4h' }).ended).rejects.toThrow(
      "the AWS credentials have expired (The security token is expired). Give 'role-to-assume'",
    )
  })
})

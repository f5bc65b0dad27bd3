import { anyNumber, readBlock, wholeNumber, type Block } from './config-block.ts'
import type { ConfigReading, ModelPackagePin, OptionalParameter } from './deploy-config.ts'
import { parseModelPackageArn } from './model-package.ts'
import { modelPackageArnPattern } from './resource-names.ts'
import { isMapping, type Written } from './written.ts'

/**
 * `<stage>-config.json` of https://github.com/aws-samples/amazon-sagemaker-drift-detection, as parameters of templates/endpoint.yml. What
 * a block leaves out has the value that its code gives it.
 */
export function readDeploymentConfig(document: Written): ConfigReading | undefined {
  const marks = ['stage_name', 'auto_scaling', 'schedule_config', 'variant_config']
  if (!isMapping(document) || !marks.some((key) => document.has(key))) return undefined
  const problems: string[] = []
  const config = readBlock(document, problems)
  const parameters = new Map<string, string>()
  const ifDeclared = new Map<string, OptionalParameter>()
  const required = (key: string, value: string | undefined) => {
    if (value === undefined && !problems.some((problem) => problem.startsWith(`'${key}'`))) {
      problems.push(`'${key}' is missing`)
    }
    return value ?? ''
  }

  const stage = required('stage_name', config.text('stage_name'))
  if (stage !== '') ifDeclared.set('StageName', { value: stage })
  const count = required('instance_count', config.text('instance_count', wholeNumber))
  const type = required('instance_type', config.text('instance_type'))
  const variant = config.block('variant_config')
  parameters.set('EndpointInstanceCount', variant?.text('instance_count', wholeNumber) ?? count)
  parameters.set('EndpointInstanceType', variant?.text('instance_type') ?? type)
  const variantName = variant?.text('variant_name')
  // The endpoints of these projects have this variant, and auto scaling cannot follow another name.
  if (variantName === undefined) ifDeclared.set('VariantName', { value: 'LatestApproved' })
  else parameters.set('VariantName', variantName)
  const weight = variant?.text('initial_variant_weight', anyNumber)
  if (weight !== undefined) ifDeclared.set('FirstVariantWeight', { value: weight })

  for (const [name, value] of scalingOf(config.block('auto_scaling'))) parameters.set(name, value)
  const schedule = config.block('schedule_config')
  if (schedule) {
    parameters.set(
      'DataCaptureSamplingPercentage',
      schedule.text('data_capture_sampling_percentage', anyNumber) ?? '100',
    )
    for (const [name, value] of monitoringOf(schedule)) ifDeclared.set(name, { value, otherwise: notMonitored })
  }
  const pin = variant && pinOf(variant, problems)
  problems.push(...config.unread().map((key) => `'${key}' is not known`))
  return { shape: 'deployment config', parameters, ifDeclared, pin, problems }
}

function scalingOf(block: Block | undefined): ReadonlyMap<string, string> {
  if (!block) return new Map()
  return new Map([
    ['MinCapacity', block.text('min_capacity', wholeNumber) ?? '1'],
    ['MaxCapacity', block.text('max_capacity', wholeNumber) ?? '1'],
    ['TargetInvocationsPerInstance', block.text('target_value', anyNumber) ?? '750'],
    ['ScaleInCooldown', block.text('scale_in_cooldown', wholeNumber) ?? '60'],
    ['ScaleOutCooldown', block.text('scale_out_cooldown', wholeNumber) ?? '60'],
  ])
}

const notMonitored =
  "'schedule_config': the template monitors nothing, so that of this block only 'data_capture_sampling_percentage' is applied"

function monitoringOf(schedule: Block): readonly (readonly [string, string])[] {
  const settings = [
    ['ScheduleExpression', schedule.text('schedule_expression')],
    ['MetricName', schedule.text('metric_name')],
    ['MetricThreshold', schedule.text('metric_threshold')],
    ['Period', schedule.text('period')],
    ['ComparisonOperator', schedule.text('comparison_operator')],
    ['EvaluationPeriods', schedule.text('evaluation_periods')],
    ['DatapointsToAlarm', schedule.text('datapoints_to_alarm')],
    ['Statistic', schedule.text('statistic')],
  ] as const
  return settings.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
}

function pinOf(variant: Block, problems: string[]): ModelPackagePin | undefined {
  const version = variant.text('model_package_version', wholeNumber)
  const arn = variant.text('model_package_arn', {
    pattern: modelPackageArnPattern,
    words: 'the ARN of a versioned model package',
  })
  if (arn === undefined) return version === undefined ? undefined : { version: Number(version) }
  const inArn = parseModelPackageArn(arn)?.version
  if (version !== undefined && inArn !== Number(version)) {
    problems.push(`'variant_config' pins version ${version} and, by its ARN, version ${inArn}`)
  }
  return { arn }
}

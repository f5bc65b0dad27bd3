import type { MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { type AwsError, awsError } from '../aws-error.ts'
import type { InputOf, Operations } from '../service-definition.ts'
import type { World } from '../world.ts'

export function alarmOperations(
  { clock, arn, tags }: Pick<World, 'clock' | 'arn' | 'tags'>,
  alarms: Map<string, MetricAlarm>,
) {
  const now = () => new Date(clock.now())
  const arnOf = (name: string | undefined) => arn('cloudwatch', `alarm:${name}`)

  return {
    // What a request leaves out goes back to its default; the state alone outlives a change of the settings.
    PutMetricAlarm({ Tags, ...settings }) {
      refuseImpossible(settings)
      const AlarmArn = arnOf(settings.AlarmName)
      const state: MetricAlarm = alarms.get(settings.AlarmName) ?? {
        StateValue: 'INSUFFICIENT_DATA',
        StateReason: 'Unchecked: Initial alarm creation',
        StateUpdatedTimestamp: now(),
      }
      const { StateValue, StateReason, StateReasonData, StateUpdatedTimestamp } = state
      // Tags of an alarm that exists are changed by TagResource only.
      if (!alarms.has(settings.AlarmName)) tags.set(AlarmArn, Tags)
      alarms.set(settings.AlarmName, {
        ActionsEnabled: true,
        ...settings,
        StateValue,
        StateReason,
        StateReasonData,
        StateUpdatedTimestamp,
        AlarmArn,
        AlarmConfigurationUpdatedTimestamp: now(),
      })
      return {}
    },
    DescribeAlarms({ AlarmNames, AlarmNamePrefix = '', StateValue, MaxRecords = 50, NextToken }) {
      const found = [...alarms.values()]
        .filter(
          ({ AlarmName = '' }) => (AlarmNames?.includes(AlarmName) ?? true) && AlarmName.startsWith(AlarmNamePrefix),
        )
        .filter((alarm) => StateValue === undefined || alarm.StateValue === StateValue)
      const start = Number(NextToken ?? 0)
      const end = start + MaxRecords
      return {
        MetricAlarms: found.slice(start, end),
        CompositeAlarms: [],
        ...(end < found.length ? { NextToken: String(end) } : {}),
      }
    },
    SetAlarmState({ AlarmName, StateValue, StateReason, StateReasonData }) {
      const alarm = alarms.get(AlarmName)
      if (alarm === undefined) throw awsError('ResourceNotFound', `No alarm with name ${AlarmName} exists`, 404)
      alarms.set(AlarmName, { ...alarm, StateValue, StateReason, StateReasonData, StateUpdatedTimestamp: now() })
      return {}
    },
    DeleteAlarms({ AlarmNames }) {
      const missing = AlarmNames.filter((name) => !alarms.has(name))
      if (missing.length > 0) throw awsError('ResourceNotFound', `Alarms do not exist: ${missing.join(', ')}`, 404)
      AlarmNames.forEach((name) => {
        tags.remove(arnOf(name))
        alarms.delete(name)
      })
      return {}
    },
  } satisfies Operations<'CloudWatch'>
}

type Settings = Omit<InputOf<'CloudWatch', 'PutMetricAlarm'>, 'Tags'>

function refuseImpossible(settings: Settings): void {
  const { MetricName, Metrics, Statistic, ExtendedStatistic, DatapointsToAlarm = 1, EvaluationPeriods = 1 } = settings
  if ((MetricName === undefined) === (Metrics === undefined))
    throw refused('Exactly one of MetricName and Metrics must be given.')
  if (MetricName !== undefined && (Statistic === undefined) === (ExtendedStatistic === undefined))
    throw refused('Exactly one of Statistic and ExtendedStatistic must be given.')
  if (DatapointsToAlarm > EvaluationPeriods)
    throw refused('DatapointsToAlarm must not be greater than EvaluationPeriods.')
}

function refused(reason: string): AwsError {
  return awsError('ValidationError', reason)
}

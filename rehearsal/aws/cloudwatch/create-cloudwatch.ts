import type { MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { awsError } from '../aws-error.ts'
import { define } from '../service-definition.ts'
import type { Part, World } from '../world.ts'

export interface CloudWatchState {
  readonly alarms: Map<string, MetricAlarm>
}

/** CloudWatch alarms. No metric feeds them: a rehearsal sets their state, as SetAlarmState does on AWS. */
export function createCloudWatch({ clock, arn, tags }: Pick<World, 'clock' | 'arn' | 'tags'>): Part<CloudWatchState> {
  const alarms = new Map<string, MetricAlarm>()
  const now = () => new Date(clock.now())

  const service = define.CloudWatch({
    PutMetricAlarm({ Tags, ...settings }) {
      const before = alarms.get(settings.AlarmName)
      const AlarmArn = arn('cloudwatch', `alarm:${settings.AlarmName}`)
      alarms.set(settings.AlarmName, {
        ActionsEnabled: true,
        StateValue: 'INSUFFICIENT_DATA',
        StateReason: 'Unchecked: Initial alarm creation',
        StateUpdatedTimestamp: now(),
        ...before,
        ...settings,
        AlarmArn,
        AlarmConfigurationUpdatedTimestamp: now(),
      })
      tags.set(AlarmArn, Tags)
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
      AlarmNames.forEach((name) => alarms.delete(name))
      return {}
    },
  })

  return { services: [service], state: { alarms }, close: async () => undefined }
}

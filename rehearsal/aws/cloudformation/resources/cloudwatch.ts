import type { ResourceHandler } from '../resource-handler.ts'

const alarm: ResourceHandler = {
  nameProperty: 'AlarmName',
  generatedName: ({ stackName, logicalId, suffix }) => `${stackName}-${logicalId}-${suffix}`,
  async create(ask, { name, properties, tags }) {
    await ask('CloudWatch', 'PutMetricAlarm', { ...properties, AlarmName: name, Tags: tags })
    const { MetricAlarms: [made] = [] } = await ask('CloudWatch', 'DescribeAlarms', { AlarmNames: [name] })
    return { physicalId: name, attributes: { Arn: made?.AlarmArn ?? '' } }
  },
  async update(ask, { physicalId }, { properties }) {
    await ask('CloudWatch', 'PutMetricAlarm', { ...properties, AlarmName: physicalId })
    return 'started'
  },
  delete: async (ask, { physicalId }) => void (await ask('CloudWatch', 'DeleteAlarms', { AlarmNames: [physicalId] })),
}

export const cloudWatchResources: Readonly<Record<string, ResourceHandler>> = {
  'AWS::CloudWatch::Alarm': alarm,
}

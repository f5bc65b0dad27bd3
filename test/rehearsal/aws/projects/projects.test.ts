import {
  AddTagsCommand,
  DescribeDomainCommand,
  DescribeProjectCommand,
  ListTagsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker'
import { expect, test } from '@jest/globals'
import { rehearse } from '../rehearse.ts'

const executionRole = 'arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsUseRole'

test('from the name of a project one finds its id, its tags, and the execution role of its domain', async () => {
  await using aws = await rehearse()
  aws.state.projects.set('abalone', { id: 'p-ab12cd34ef56', domainId: 'd-seals' })
  aws.state.domains.set('d-seals', { executionRole })
  const sagemaker = new SageMakerClient(aws.client)
  const project = await sagemaker.send(new DescribeProjectCommand({ ProjectName: 'abalone' }))
  expect(project).toMatchObject({
    ProjectName: 'abalone',
    ProjectId: 'p-ab12cd34ef56',
    ProjectArn: 'arn:aws:sagemaker:eu-west-1:111122223333:project/abalone',
    ProjectStatus: 'CreateCompleted',
  })
  const domain = await sagemaker.send(new DescribeDomainCommand({ DomainId: project.CreatedBy?.DomainId }))
  expect(domain.DefaultUserSettings?.ExecutionRole).toBe(executionRole)
  const Tags = [{ Key: 'team', Value: 'seals' }]
  await sagemaker.send(new AddTagsCommand({ ResourceArn: project.ProjectArn, Tags }))
  expect(await sagemaker.send(new ListTagsCommand({ ResourceArn: project.ProjectArn }))).toMatchObject({ Tags })
})

test('a project made without Studio has no domain; what does not exist is refused', async () => {
  await using aws = await rehearse()
  aws.state.projects.set('abalone', { id: 'p-ab12cd34ef56' })
  const sagemaker = new SageMakerClient(aws.client)
  const project = await sagemaker.send(new DescribeProjectCommand({ ProjectName: 'abalone' }))
  expect(project.CreatedBy?.DomainId).toBeUndefined()
  await expect(sagemaker.send(new DescribeProjectCommand({ ProjectName: 'seals' }))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Project seals does not exist',
  })
  await expect(sagemaker.send(new DescribeDomainCommand({ DomainId: 'd-gone' }))).rejects.toMatchObject({
    name: 'ResourceNotFound',
  })
})

"""Stands for boto3 where it is not installed: clients of services that speak JSON, towards AWS_ENDPOINT_URL."""

import json
import os
import urllib.error
import urllib.request

from botocore.exceptions import ClientError

TARGETS = {
    "ecr": ("AmazonEC2ContainerRegistry_V20150921", "1.1"),
    "logs": ("Logs_20140328", "1.1"),
    "sagemaker": ("SageMaker", "1.1"),
    "stepfunctions": ("AWSStepFunctions", "1.0"),
}


class Client:
    def __init__(self, service):
        self._target, self._version = TARGETS[service]

    def __getattr__(self, name):
        operation = "".join(word.capitalize() for word in name.split("_"))
        return lambda **members: self._call(operation, members)

    def _call(self, operation, members):
        request = urllib.request.Request(
            os.environ["AWS_ENDPOINT_URL"],
            data=json.dumps(members).encode(),
            headers={
                "Authorization": f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/x",
                "Content-Type": f"application/x-amz-json-{self._version}",
                "X-Amz-Target": f"{self._target}.{operation}",
            },
        )
        try:
            with urllib.request.urlopen(request) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            body = json.load(error)
            told = {"Code": body.get("__type", "").split("#")[-1], "Message": body.get("message", "")}
            raise ClientError({"Error": told}, operation) from error


def client(service, **_options):
    return Client(service)

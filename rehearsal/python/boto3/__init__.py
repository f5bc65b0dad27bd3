"""Stands for boto3, which AWS Lambda brings and this machine may not have: enough to call SageMaker."""

import json
import os
import re
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from botocore.exceptions import ClientError


def client(service):
    if service != "sagemaker":
        raise NotImplementedError(f"the rehearsal's boto3 knows only sagemaker, not {service}")
    return _Client()


class _Client:
    def __getattr__(self, method):
        operation = re.sub(r"(?:^|_)(\w)", lambda match: match[1].upper(), method)
        return lambda **request: _call(operation, request)


def _call(operation, request):
    # Signed by nobody: only the local AWS accepts it, and knows by the key who asks.
    scope = f"{os.environ['AWS_ACCESS_KEY_ID']}/20260101/{os.environ['AWS_REGION']}/sagemaker"
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"SageMaker.{operation}",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}/aws4_request",
    }
    body = json.dumps(request).encode("utf-8")
    try:
        with urlopen(Request(os.environ["AWS_ENDPOINT_URL"], body, headers), timeout=30) as answer:
            return json.load(answer)
    except HTTPError as error:
        told = json.loads(error.read())
        message = told.get("message") or told.get("Message") or ""
        code = told.get("__type", "").split("#")[-1]
        raise ClientError({"Error": {"Code": code, "Message": message}}, operation) from None

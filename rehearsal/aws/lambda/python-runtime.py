"""Calls a Lambda function of a Python file: the event comes by stdin, the answer goes to file descriptor 3."""

import importlib.util
import json
import os
import sys
import traceback
from types import SimpleNamespace

path, name = sys.argv[1:3]
sys.path.insert(0, os.path.dirname(path))
# Last: an installed boto3 goes first.
sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), "stand-ins"))
context = SimpleNamespace(
    function_name=os.environ["AWS_LAMBDA_FUNCTION_NAME"],
    aws_request_id=os.environ["AWS_REQUEST_ID"],
    get_remaining_time_in_millis=lambda: 900_000,
)
try:
    spec = importlib.util.spec_from_file_location("handler", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    answer = {"payload": getattr(module, name)(json.load(sys.stdin), context)}
    text = json.dumps(answer)
except Exception as error:
    traceback.print_exc()
    frames = traceback.format_list(traceback.extract_tb(error.__traceback__)[1:])
    told = {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": context.aws_request_id,
        "stackTrace": frames,
    }
    text = json.dumps({"error": type(error).__name__, "payload": told})
with os.fdopen(3, "w") as answer_file:
    answer_file.write(text)

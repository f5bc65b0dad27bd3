"""The part of botocore that Lambda functions import to tell what AWS refused."""


class ClientError(Exception):
    def __init__(self, error_response, operation_name):
        told = error_response["Error"]
        super().__init__(
            f"An error occurred ({told['Code']}) when calling the {operation_name} operation: {told['Message']}"
        )
        self.response = error_response
        self.operation_name = operation_name

"""Calls the service with the generated client: SERVICE PHOTO TEXT CUTOUT, where TEXT is a file that is no photo."""

import sys
from pathlib import Path

from openapi_client import ApiClient, ApiException, Configuration, ModelApi, RemovalsApi

service, photo, text, cutout = sys.argv[1:]

with ApiClient(Configuration(host=service)) as client:
    removals = RemovalsApi(client)
    png = removals.remove_background(Path(photo).read_bytes(), prefer="wait=60", size="original", crop=False)
    Path(cutout).write_bytes(png)
    print("model", ModelApi(client).get_model().name)
    try:
        removals.remove_background(Path(text).read_bytes())
    except ApiException as refused:
        print("refused", refused.status)

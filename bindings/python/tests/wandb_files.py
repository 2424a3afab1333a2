"""What a run of Weights & Biases that was offline has written into its file."""

import json
import struct
import time

BLOCK = 32768


def history(folder):
    """The rows of the newest run below a folder, without what wandb adds itself."""
    rows = []
    for record in _finished(max(folder.glob("wandb/offline-run-*/*.wandb"))):
        if record.WhichOneof("record_type") == "history":
            items = record.history.item
            row = {one.key or "/".join(one.nested_key): json.loads(one.value_json) for one in items}
            rows.append({key: value for key, value in row.items() if not key.startswith("_")})
    return rows


def _finished(path):
    """The records of a run that has ended. A process of wandb's own writes them."""
    give_up = time.monotonic() + 60
    while True:
        records = list(_records(path))
        if any(record.WhichOneof("record_type") == "exit" for record in records):
            return records
        assert time.monotonic() < give_up, f"{path} has no end"
        time.sleep(0.05)


def _records(path):
    """The file is a log of LevelDB's: blocks of pieces, each with a checksum, length and kind."""
    from wandb.proto import wandb_internal_pb2

    data, place, whole = path.read_bytes(), 7, b""
    while place + 7 <= len(data):
        if BLOCK - place % BLOCK < 7:
            place += BLOCK - place % BLOCK
            continue
        _, length, kind = struct.unpack_from("<IHB", data, place)
        whole += data[place + 7 : place + 7 + length]
        place += 7 + length
        if kind in (1, 4):  # all of it, or its last piece
            record = wandb_internal_pb2.Record()
            record.ParseFromString(whole)
            yield record
            whole = b""

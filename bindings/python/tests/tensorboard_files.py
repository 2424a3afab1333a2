"""What is in the event files of a folder."""


def scalars(folder):
    """The steps and values of each tag, in the order of writing."""
    return read(folder)[0]


def texts(folder):
    """The text of each step that has one."""
    return read(folder)[1]


def read(folder):
    from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

    numbers, told = {}, {}
    files = sorted(folder.glob("*tfevents*"), key=lambda path: path.stat().st_mtime_ns)
    for path in files:
        for event in EventFileLoader(str(path)).Load():
            for value in event.summary.value:
                if value.tensor.string_val:
                    told[event.step] = value.tensor.string_val[0].decode()
                elif value.tensor.float_val:
                    pair = event.step, value.tensor.float_val[0]
                    numbers.setdefault(value.tag, []).append(pair)
    return numbers, told

"""Safetensors files of float32 tensors (https://huggingface.co/docs/safetensors), so that nothing need be installed beside PyTorch."""

import json
import os
import struct

import torch


def write(path, tensors, metadata):
    """Writes tensors and metadata; the file appears whole or not at all, and the same contents give the same bytes."""
    header, data = {"__metadata__": dict(sorted(metadata.items()))}, bytearray()
    for name, tensor in tensors.items():
        begin = len(data)
        data += struct.pack(f"<{tensor.numel()}f", *tensor.flatten().tolist())
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [begin, len(data)]}

    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.parent.mkdir(exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_bytes(struct.pack("<Q", len(text)) + text + data)
    os.replace(temporary, path)


def read(path):
    """The tensors and the metadata of a file that `write` wrote."""
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        values = struct.unpack_from(f"<{(end - begin) // 4}f", data, begin)
        tensors[name] = torch.tensor(values, dtype=torch.float32).reshape(entry["shape"])
    return tensors, metadata

"""Writes the golden numbers: what PyTorch computes for every case of every family, one safetensors file a family.

    python3 tests/Golden/PyTorch/generate.py [FAMILY ...]            writes the files of all families, or of those named
    python3 tests/Golden/PyTorch/generate.py --verify [FAMILY ...]   computes all anew and compares with the files

Needs PyTorch 1.13 or later (Debian: python3-torch). Everything is computed in double precision and rounded to single once, so the numbers
are the true ones, and what the tests measure is Netwright's error alone. The numbers drawn depend on the names of family and case only.
"""

import argparse
import importlib
import pathlib
import sys

import torch

import safetensors_file

HERE = pathlib.Path(__file__).resolve().parent
NUMBERS = HERE.parent / "Numbers"

# Another version of PyTorch may sum in another order; in double precision that moves the last bit of a rounded number at most.
TOLERANCE = 1e-6


def compute(family):
    """The tensors and the metadata of a family's file: `case/path` -> tensor, case -> its declaration in C#."""
    tensors, declarations = {}, {}
    for case in importlib.import_module(f"families.{family}").CASES:
        if case.name in declarations:
            raise ValueError(f"{family}: two cases are called {case.name}.")
        declarations[case.name] = case.declaration
        for path, tensor in case.tensors(seed=f"{family}/{case.name}").items():
            tensors[f"{case.name}/{path}"] = tensor.detach().float().contiguous()
    return tensors, declarations


def differences(computed, stored):
    """What differs between two files' contents, one line each."""
    (tensors, declarations), (old_tensors, old_declarations) = computed, stored
    for name in sorted(declarations.keys() | old_declarations.keys()):
        if declarations.get(name) != old_declarations.get(name):
            yield f"{name}: expected the declaration {declarations.get(name)}, found {old_declarations.get(name)}"
    for path in sorted(tensors.keys() | old_tensors.keys()):
        new, old = tensors.get(path), old_tensors.get(path)
        if new is None or old is None or new.shape != old.shape:
            shape, old_shape = (None if t is None else tuple(t.shape) for t in (new, old))
            yield f"{path}: expected the shape {shape}, found {old_shape}"
        elif new.numel() and (error := float((new - old).abs().max())) > TOLERANCE * max(1, float(new.abs().max())):
            yield f"{path}: differs by {error:.1e}"


def main():
    """Runs the command line; the exit code is 1 if --verify finds a difference."""
    known = sorted(path.stem for path in (HERE / "families").glob("*.py"))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--verify", action="store_true", help="compare with the files instead of writing them")
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="one of " + ", ".join(known))
    arguments = parser.parse_args()
    if unknown := set(arguments.families) - set(known):
        parser.error(f"no family is called {', '.join(sorted(unknown))}; there are {', '.join(known)}")

    torch.use_deterministic_algorithms(True)
    torch.set_num_threads(1)
    failed = False
    for family in arguments.families or known:
        path = NUMBERS / f"{family}.safetensors"
        computed = compute(family)
        if arguments.verify:
            found = list(differences(computed, safetensors_file.read(path)))
            failed |= bool(found)
            print(f"{family}: {len(computed[1])} cases, {len(found)} differences", *found, sep="\n  ")
        else:
            safetensors_file.write(path, *computed)
            print(f"{family}: {len(computed[1])} cases, {path.stat().st_size:,} bytes")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())

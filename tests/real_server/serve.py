"""Serves a model on loopback until its input closes: `python -m tests.real_server.serve MODEL PORT`."""

from __future__ import annotations

import sys

import xllamacpp


def main(model: str, port: int, at_once: int = 2) -> None:
    """Says READY and where, then waits."""
    settings = xllamacpp.CommonParams()
    settings.model.path = model
    settings.port = port
    settings.n_parallel = at_once
    settings.n_ctx = 16_384 * at_once
    settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = 1  # of a tiny model more threads only spin
    settings.sampling.seed = 7  # where a request names none
    settings.warmup = False
    settings.use_jinja = True
    settings.verbosity = 0
    server = xllamacpp.Server(settings)
    print("READY", server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

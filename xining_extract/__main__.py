"""`python -m xining_extract` is the command `xining-extract`."""

from .cli import main

if __name__ == "__main__":
    main(prog_name="xining-extract")

"""`python -m tui` is the same program as `care-explorer`."""

from tui.entry import main

if __name__ == "__main__":
    main()

# Where no language loaded
part-missing = This part couldn’t be loaded.
retry = Try again
choice-missing = Choose a way to pay.

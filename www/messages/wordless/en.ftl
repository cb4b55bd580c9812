# Where no language loaded
part-missing = This part couldn’t be loaded.
retry = Try again

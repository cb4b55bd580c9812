# Where no language loaded
part-missing = This part did not load.
retry = Try again

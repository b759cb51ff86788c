// Ends over every chart, as a fault in what draws would.
process.on('message', () => process.exit(7))

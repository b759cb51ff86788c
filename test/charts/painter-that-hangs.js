// Takes every chart and never gives a picture.
process.on('message', () => {})

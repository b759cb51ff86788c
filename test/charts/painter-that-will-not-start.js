throw new Error('not installed')

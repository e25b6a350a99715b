/** Words about printing: at the foot of a page, and what became of it. */
export const print = {
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  print: 'Print',
  saveAsPdf: 'Save as PDF',
  preview: 'Preview',
  printed: (what: string) => `${what} is on its way to the printer.`,
  saved: (name: string, folder: string) => `Saved as “${name}” in “${folder}”.`,
  noPrinter: (what: string) =>
    `${what} is ready, but this computer knows no printer. Save it as a PDF: that can be sent, or printed elsewhere.`,
  notPrinted: (what: string) => `The printer did not take it. ${what} is still here: try again, or save it as a PDF.`,
  notWritten: {
    full: 'The PDF was not saved, because the disk is full. Nothing is lost: choose another place.',
    denied: 'The PDF was not saved, because that folder may not be written to. Nothing is lost: choose another place.',
    open: 'The PDF was not saved, because a file of this name is open in another program. Close it, or choose another name.',
    gone: 'The PDF was not saved, because that folder is not there any more. Nothing is lost: choose another place.',
    other: 'The PDF could not be saved there. Nothing is lost: choose another place.',
  },
  letterTo: (name: string) => `Letter to ${name}`,
  another: 'Another place',
  failed: 'That could not be made ready for paper. Nothing is lost: try again.',
} as const;

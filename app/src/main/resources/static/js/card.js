// Saves a drawing as a PNG, which is what social media take: <button data-picture="id of an img" data-picture-name="file.png" hidden>.
for (const button of document.querySelectorAll('[data-picture]')) {
  const drawing = document.getElementById(button.dataset.picture)
  button.hidden = false
  button.addEventListener('click', async () => {
    await drawing.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: drawing.naturalWidth, height: drawing.naturalHeight })
    canvas.getContext('2d').drawImage(drawing, 0, 0, canvas.width, canvas.height)
    canvas.toBlob(png => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(png), download: button.dataset.pictureName })
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 1000)
    }, 'image/png')
  })
}

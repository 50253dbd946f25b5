abrir()

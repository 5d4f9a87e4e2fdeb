"""Small charts that paint themselves: values on hover and by keyboard, pictures on demand."""

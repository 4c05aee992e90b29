//! Writes the types that cross to the window for TypeScript: `make bindings`.

fn main() {
    print!("{}", protocol::screen::typescript());
}

/// The shape of a way in the classes that let the user choose.
enum Annealing: String, Choice { case cos, linear }

package care.imprint.cli;

import picocli.CommandLine;

/** Makes the commands with what they need. */
record Commands(Surroundings surroundings, Words words) implements CommandLine.IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == PublishCommand.class) {
      return type.cast(new PublishCommand(surroundings, words));
    }
    if (type == PreviewCommand.class) {
      return type.cast(new PreviewCommand(surroundings, words));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(surroundings, words));
    }
    if (type == SignOffCommand.class) {
      return type.cast(new SignOffCommand(surroundings, words));
    }
    if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(surroundings, words));
    }
    if (type == ImpactCommand.class) {
      return type.cast(new ImpactCommand(surroundings, words));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(surroundings, words));
    }
    if (type == ClinicCommand.class) {
      return type.cast(new ClinicCommand(surroundings));
    }
    if (type == ClinicShowCommand.class) {
      return type.cast(new ClinicShowCommand(surroundings, words));
    }
    if (type == ClinicNewCommand.class) {
      return type.cast(new ClinicNewCommand(surroundings, words));
    }
    return CommandLine.defaultFactory().create(type);
  }
}

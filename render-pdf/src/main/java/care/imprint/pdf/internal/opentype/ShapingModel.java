package care.imprint.pdf.internal.opentype;

import java.util.List;

/** How a script shapes text: what is done to the glyphs, in which order. */
interface ShapingModel {
  /** The stages for a text; sets the masks and categories of its glyphs. */
  List<Stage> stages(GlyphBuffer buffer);

  /** Whether marks that the font places keep the room they take. */
  boolean marksKeepTheirRoom();

  /** For scripts whose letters stand beside each other. */
  ShapingModel PLAIN =
      new ShapingModel() {
        private final List<Stage> stages =
            List.of(Stage.of("ccmp", "locl", "rlig", "calt", "clig", "liga", "rclt"));

        @Override
        public List<Stage> stages(GlyphBuffer buffer) {
          return stages;
        }

        @Override
        public boolean marksKeepTheirRoom() {
          return false;
        }
      };
}

package care.imprint.image;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A picture: a {@link Raster} or a {@link Drawing}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Image permits Raster, Drawing {
  /** The width, in pixels of a raster or units of a drawing. */
  double width();

  /** The height, in the unit of the width. */
  double height();
}

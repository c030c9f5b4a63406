package medspil.message;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be attached to a message, known by how its content begins and not by what it is called.
public enum FileType {
  PDF("application/pdf", "pdf", "255044462d"),
  PNG("image/png", "png", "89504e470d0a1a0a"),
  JPEG("image/jpeg", "jpg", "ffd8ff"),
  GIF("image/gif", "gif", "47494638"),
  TIFF("image/tiff", "tif", "49492a00"),
  BMP("image/bmp", "bmp", "424d");

  private final String mediaType;
  private final String ending;
  private final String begins;

  FileType(String mediaType, String ending, String begins) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.begins = begins;
  }

  public static Optional<FileType> of(byte[] content) {
    return Stream.of(values()).filter(one -> one.isOf(content)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  public String ending() {
    return ending;
  }

  private boolean isOf(byte[] content) {
    var length = begins.length() / 2;
    return content.length > length && HexFormat.of().formatHex(content, 0, length).equals(begins);
  }
}

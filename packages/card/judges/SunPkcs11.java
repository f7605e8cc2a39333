// Java's own PKCS#11 provider (SunPKCS11) uses the card through OpenSC's module: lists the certificates, signs a file with
// every key, and verifies each signature by the certificate.
// java SunPkcs11.java CONFIG PIN FILE
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.util.Collections;

public class SunPkcs11 {
  public static void main(String[] args) throws Exception {
    Provider provider = Security.getProvider("SunPKCS11").configure(args[0]);
    KeyStore card = KeyStore.getInstance("PKCS11", provider);
    card.load(null, args[1].toCharArray());
    byte[] message = Files.readAllBytes(Path.of(args[2]));
    for (String alias : Collections.list(card.aliases())) {
      System.out.println("entry " + alias + " " + (card.isKeyEntry(alias) ? "key" : "certificate"));
      if (!card.isKeyEntry(alias)) continue;
      Signature signature = Signature.getInstance("SHA256withRSA", provider);
      signature.initSign((PrivateKey) card.getKey(alias, null));
      signature.update(message);
      byte[] signed = signature.sign();
      Signature check = Signature.getInstance("SHA256withRSA", "SunRsaSign");
      check.initVerify(card.getCertificate(alias));
      check.update(message);
      System.out.println("signed " + alias + " " + (check.verify(signed) ? "verified" : "refused"));
    }
  }
}

/** Back streets, acceptances and look-backs in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.street.persistence;

CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL);
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (1,1,'0000_init.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (2,2,'0001_identity.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (3,3,'0002_mfa_tries.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (4,4,'0003_queues.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (5,5,'0004_mails_and_inbound.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (6,6,'0005_webhooks.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (7,7,'0006_reports.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (8,8,'0007_outbox_by_queue.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (9,9,'0008_jobs.sql','2026-11-22 03:46:33');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (10,10,'0009_stripe.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (11,11,'0010_attention_and_returns.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (12,12,'0011_refunds_from_outside.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (13,13,'0012_unsettled.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (14,14,'0013_postponements.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (15,15,'0014_search.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (16,16,'0015_without_product_terms.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (17,17,'0016_queries_by_index.sql','2026-11-22 03:46:34');
INSERT INTO "d1_migrations" ("rowid","id","name","applied_at") VALUES (18,18,'0017_audit_chain.sql','2026-11-22 03:46:34');
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`changes` text NOT NULL,
	`request_id` text NOT NULL,
	`ip` text,
	`at` integer NOT NULL
, `seq` integer, `hash` text, `proof` text);
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (1,'aud_01a2015c-e2be-723d-b6e4-aa947bfdb102','system:seed','product.create','product','prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471','{"title":{"from":null,"to":"Blue mug"},"description":{"from":null,"to":"A blue mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e2ba-7263-a6d1-17909c7e776b","available":0,"stockVersion":0,"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1290,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-mug"},"id":{"from":null,"to":"prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194298},"updatedAt":{"from":null,"to":1795319194298}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194302,1,'hxwnlGRcwEvLDIAZda9JoEoXTKJCTN8v-bRfZ-MC_dM','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (2,'aud_01a2015c-e349-7cac-b4ca-7be4d7f520fb','system:seed','product.create','product','prd_01a2015c-e349-7009-aabe-69b237a5b4dc','{"title":{"from":null,"to":"Red mug"},"description":{"from":null,"to":"A red mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e349-7130-a15c-9917cbca4cd6","available":0,"stockVersion":0,"sku":"MUG-RED","title":"Red mug","price":{"amount":1390,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-mug"},"id":{"from":null,"to":"prd_01a2015c-e349-7009-aabe-69b237a5b4dc"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194441},"updatedAt":{"from":null,"to":1795319194441}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194441,2,'KL6i-UOI3tpnTc2UDSVzNjYrW2xDgsgFhyGU2cIITaU','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (3,'aud_01a2015c-e379-707b-8c7a-85384b871f19','system:seed','product.create','product','prd_01a2015c-e379-7684-bdaa-a6d8b00794b7','{"title":{"from":null,"to":"Natural mug"},"description":{"from":null,"to":"A natural mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e379-7c51-bb22-0871cbc5cea9","available":0,"stockVersion":0,"sku":"MUG-NATURAL","title":"Natural mug","price":{"amount":1490,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-mug"},"id":{"from":null,"to":"prd_01a2015c-e379-7684-bdaa-a6d8b00794b7"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194489},"updatedAt":{"from":null,"to":1795319194489}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194489,3,'aH68oFnby1VPjK3BOOD0JLrkdnjLPqt9a9jtFDB2FiM','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (4,'aud_01a2015c-e3cd-74c4-94db-cc6cfba4872a','system:seed','product.create','product','prd_01a2015c-e3cd-7231-b268-1ba149804547','{"title":{"from":null,"to":"Black mug"},"description":{"from":null,"to":"A black mug from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e3cd-7b82-8af7-ca5ea4400c4e","available":0,"stockVersion":0,"sku":"MUG-BLACK-SMALL","title":"Small","price":{"amount":1590,"currency":"EUR"}},{"id":"var_01a2015c-e3cd-734b-8450-09f84e94b275","available":0,"stockVersion":0,"sku":"MUG-BLACK-LARGE","title":"Large","price":{"amount":2090,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-mug"},"id":{"from":null,"to":"prd_01a2015c-e3cd-7231-b268-1ba149804547"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194573},"updatedAt":{"from":null,"to":1795319194573}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194573,4,'nJmxRhr2mFJxS8xszAo-Inl6zajJ7rzznpJrLtIvyqk','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (5,'aud_01a2015c-e43d-74e2-9daf-4f32522e26d4','system:seed','product.create','product','prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe','{"title":{"from":null,"to":"Blue bowl"},"description":{"from":null,"to":"A blue bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e43d-7624-a50d-b4c5ae319970","available":0,"stockVersion":0,"sku":"BOWL-BLUE","title":"Blue bowl","price":{"amount":1540,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-bowl"},"id":{"from":null,"to":"prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194685},"updatedAt":{"from":null,"to":1795319194685}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194685,5,'QNpO1xe3BuR4iUN5nLV32MuGfs9zrDIVBkRt9Z9AAmU','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (6,'aud_01a2015c-e47e-7dae-9860-cd7a2ec6c9ca','system:seed','product.create','product','prd_01a2015c-e47d-71be-b0e5-bdf9860202fa','{"title":{"from":null,"to":"Red bowl"},"description":{"from":null,"to":"A red bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e47d-7879-a1d1-da5097db4327","available":0,"stockVersion":0,"sku":"BOWL-RED","title":"Red bowl","price":{"amount":1640,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-bowl"},"id":{"from":null,"to":"prd_01a2015c-e47d-71be-b0e5-bdf9860202fa"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194749},"updatedAt":{"from":null,"to":1795319194749}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194750,6,'eP5tF2GIth-Ucttw-kGqNG49PArkWzOeNHaEb9GSiko','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (7,'aud_01a2015c-e4bf-73e5-a306-897a896a2357','system:seed','product.create','product','prd_01a2015c-e4bf-7846-a57e-29be81f295c2','{"title":{"from":null,"to":"Natural bowl"},"description":{"from":null,"to":"A natural bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e4bf-731e-a445-72de79eff4f4","available":0,"stockVersion":0,"sku":"BOWL-NATURAL","title":"Natural bowl","price":{"amount":1740,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-bowl"},"id":{"from":null,"to":"prd_01a2015c-e4bf-7846-a57e-29be81f295c2"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194815},"updatedAt":{"from":null,"to":1795319194815}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194815,7,'IEIb7kdZpGPwaC_rDzLA4kNgkKu7S5Q36YLZu4DTtrM','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (8,'aud_01a2015c-e4ec-7ae9-a594-30677d6c2f90','system:seed','product.create','product','prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac','{"title":{"from":null,"to":"Black bowl"},"description":{"from":null,"to":"A black bowl from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e4eb-7806-8d65-3f2341e50c41","available":0,"stockVersion":0,"sku":"BOWL-BLACK-SMALL","title":"Small","price":{"amount":1840,"currency":"EUR"}},{"id":"var_01a2015c-e4eb-73f9-8c71-207b00be4071","available":0,"stockVersion":0,"sku":"BOWL-BLACK-LARGE","title":"Large","price":{"amount":2340,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-bowl"},"id":{"from":null,"to":"prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194859},"updatedAt":{"from":null,"to":1795319194859}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194860,8,'VprMlZdjLkTImF0WjDgoMNnHGW9UQslICk82foizdVw','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (9,'aud_01a2015c-e54e-72fb-a77e-379b798bbe73','system:seed','product.create','product','prd_01a2015c-e54b-741f-a7bd-0709708d5816','{"title":{"from":null,"to":"Blue plate"},"description":{"from":null,"to":"A blue plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e54b-716e-ad5c-8539bb2ac63c","available":0,"stockVersion":0,"sku":"PLATE-BLUE","title":"Blue plate","price":{"amount":1790,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-plate"},"id":{"from":null,"to":"prd_01a2015c-e54b-741f-a7bd-0709708d5816"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319194955},"updatedAt":{"from":null,"to":1795319194955}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319194958,9,'WPyQ0loEoaHOPW_pd6ZQGFpLFYNWoiKuAaj6vkcGqOs','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (10,'aud_01a2015c-e5ba-72bb-a006-2c3a4426ba72','system:seed','product.create','product','prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc','{"title":{"from":null,"to":"Red plate"},"description":{"from":null,"to":"A red plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e5b9-7431-af7d-a47bbb79d8ea","available":0,"stockVersion":0,"sku":"PLATE-RED","title":"Red plate","price":{"amount":1890,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-plate"},"id":{"from":null,"to":"prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195065},"updatedAt":{"from":null,"to":1795319195065}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195066,10,'5_5BZsmW5PsRxJhGMtmX9qD4sGa2RMaQi9sXTz7_Tz0','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (11,'aud_01a2015c-e625-77ad-b0c4-68f24b127bf1','system:seed','product.create','product','prd_01a2015c-e621-70dc-b59b-1b12c9c8b408','{"title":{"from":null,"to":"Natural plate"},"description":{"from":null,"to":"A natural plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e621-7c4a-a130-ccd048c052ea","available":0,"stockVersion":0,"sku":"PLATE-NATURAL","title":"Natural plate","price":{"amount":1990,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-plate"},"id":{"from":null,"to":"prd_01a2015c-e621-70dc-b59b-1b12c9c8b408"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195169},"updatedAt":{"from":null,"to":1795319195169}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195173,11,'2aLttt8YFcr2V04Sc7A4PdgYQ_5W17ej459lpy62wpE','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (12,'aud_01a2015c-e67e-7dd9-8ca8-2be96a502180','system:seed','product.create','product','prd_01a2015c-e67e-72db-bab3-a5de408dd467','{"title":{"from":null,"to":"Black plate"},"description":{"from":null,"to":"A black plate from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e67e-71ac-8914-f67f6ad9036e","available":0,"stockVersion":0,"sku":"PLATE-BLACK-SMALL","title":"Small","price":{"amount":2090,"currency":"EUR"}},{"id":"var_01a2015c-e67e-7879-a498-71170cd2bbe4","available":0,"stockVersion":0,"sku":"PLATE-BLACK-LARGE","title":"Large","price":{"amount":2590,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"black-plate"},"id":{"from":null,"to":"prd_01a2015c-e67e-72db-bab3-a5de408dd467"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195262},"updatedAt":{"from":null,"to":1795319195262}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195262,12,'2rte8gFHqsP82QohEiX2qrMmNuQSukM9nTubLb9ECrM','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (13,'aud_01a2015c-e6d3-79db-b92f-ca16ff08904f','system:seed','product.create','product','prd_01a2015c-e6d2-761a-9abe-13ce0d58484f','{"title":{"from":null,"to":"Blue teapot"},"description":{"from":null,"to":"A blue teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e6d2-7ad3-a590-e51209d3fe11","available":0,"stockVersion":0,"sku":"TEAPOT-BLUE","title":"Blue teapot","price":{"amount":2040,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"blue-teapot"},"id":{"from":null,"to":"prd_01a2015c-e6d2-761a-9abe-13ce0d58484f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195346},"updatedAt":{"from":null,"to":1795319195346}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195347,13,'JUw5Z4QNNU7Wco7V16SZ9WxL8BZw0ZJ7vF65rK6H6dI','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (14,'aud_01a2015c-e74f-724c-b10e-23af98f65727','system:seed','product.create','product','prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8','{"title":{"from":null,"to":"Red teapot"},"description":{"from":null,"to":"A red teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e74f-7fef-9916-f43ebbf435af","available":0,"stockVersion":0,"sku":"TEAPOT-RED","title":"Red teapot","price":{"amount":2140,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"red-teapot"},"id":{"from":null,"to":"prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195471},"updatedAt":{"from":null,"to":1795319195471}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195471,14,'vhzbJCg9K3EKobwpz81MAm4i5J3vyxYDmLjqx8kpyVA','signed');
INSERT INTO "audit_log" ("rowid","id","actor","action","resource_type","resource_id","changes","request_id","ip","at","seq","hash","proof") VALUES (15,'aud_01a2015c-e7d2-7a2f-a342-f1a2caea7e1d','system:seed','product.create','product','prd_01a2015c-e7d2-7277-a23a-e103b44b246f','{"title":{"from":null,"to":"Natural teapot"},"description":{"from":null,"to":"A natural teapot from our own workshop on the quay."},"status":{"from":null,"to":"active"},"category":{"from":null,"to":"kitchen"},"variants":{"from":null,"to":[{"id":"var_01a2015c-e7d2-77bb-bcb2-6a7c7a2d2900","available":0,"stockVersion":0,"sku":"TEAPOT-NATURAL","title":"Natural teapot","price":{"amount":2240,"currency":"EUR"}}]},"metadata":{"from":null,"to":{}},"slug":{"from":null,"to":"natural-teapot"},"id":{"from":null,"to":"prd_01a2015c-e7d2-7277-a23a-e103b44b246f"},"version":{"from":null,"to":1},"createdAt":{"from":null,"to":1795319195602},"updatedAt":{"from":null,"to":1795319195602}}','seed-5b4c208e-cbcd-499f-8611-4278706f3d62',NULL,1795319195602,15,'CU877Y_h5Q7ARxC9yxWCuwqvLjD1aGpRxJE-cvW6fa0','signed');
CREATE TABLE `product_variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`sku` text NOT NULL,
	`title` text NOT NULL,
	`price_amount` integer NOT NULL,
	`price_currency` text NOT NULL,
	`position` integer NOT NULL,
	`available` integer DEFAULT 0 NOT NULL,
	`stock_version` integer DEFAULT 0 NOT NULL
);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (1,'var_01a2015c-e2ba-7263-a6d1-17909c7e776b','prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471','MUG-BLUE','Blue mug',1290,'EUR',0,18,7);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (2,'var_01a2015c-e349-7130-a15c-9917cbca4cd6','prd_01a2015c-e349-7009-aabe-69b237a5b4dc','MUG-RED','Red mug',1390,'EUR',0,31,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (3,'var_01a2015c-e379-7c51-bb22-0871cbc5cea9','prd_01a2015c-e379-7684-bdaa-a6d8b00794b7','MUG-NATURAL','Natural mug',1490,'EUR',0,42,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (4,'var_01a2015c-e3cd-7b82-8af7-ca5ea4400c4e','prd_01a2015c-e3cd-7231-b268-1ba149804547','MUG-BLACK-SMALL','Small',1590,'EUR',0,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (5,'var_01a2015c-e3cd-734b-8450-09f84e94b275','prd_01a2015c-e3cd-7231-b268-1ba149804547','MUG-BLACK-LARGE','Large',2090,'EUR',1,53,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (6,'var_01a2015c-e43d-7624-a50d-b4c5ae319970','prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe','BOWL-BLUE','Blue bowl',1540,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (7,'var_01a2015c-e47d-7879-a1d1-da5097db4327','prd_01a2015c-e47d-71be-b0e5-bdf9860202fa','BOWL-RED','Red bowl',1640,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (8,'var_01a2015c-e4bf-731e-a445-72de79eff4f4','prd_01a2015c-e4bf-7846-a57e-29be81f295c2','BOWL-NATURAL','Natural bowl',1740,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (9,'var_01a2015c-e4eb-7806-8d65-3f2341e50c41','prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac','BOWL-BLACK-SMALL','Small',1840,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (10,'var_01a2015c-e4eb-73f9-8c71-207b00be4071','prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac','BOWL-BLACK-LARGE','Large',2340,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (11,'var_01a2015c-e54b-716e-ad5c-8539bb2ac63c','prd_01a2015c-e54b-741f-a7bd-0709708d5816','PLATE-BLUE','Blue plate',1790,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (12,'var_01a2015c-e5b9-7431-af7d-a47bbb79d8ea','prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc','PLATE-RED','Red plate',1890,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (13,'var_01a2015c-e621-7c4a-a130-ccd048c052ea','prd_01a2015c-e621-70dc-b59b-1b12c9c8b408','PLATE-NATURAL','Natural plate',1990,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (14,'var_01a2015c-e67e-71ac-8914-f67f6ad9036e','prd_01a2015c-e67e-72db-bab3-a5de408dd467','PLATE-BLACK-SMALL','Small',2090,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (15,'var_01a2015c-e67e-7879-a498-71170cd2bbe4','prd_01a2015c-e67e-72db-bab3-a5de408dd467','PLATE-BLACK-LARGE','Large',2590,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (126,'var_01a2015d-2e94-7535-9065-64945660d315','prd_01a2015d-2e94-7582-90ab-a35a004287ef','ANCHOR-LIGHT-BLUE','Blue anchor light',3740,'EUR',0,27,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (127,'var_01a2015d-2eb1-7e69-9f46-096751ee5c90','prd_01a2015d-2eb1-7cd3-b8a9-04ed1e49e2b0','ANCHOR-LIGHT-RED','Red anchor light',3840,'EUR',0,38,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (128,'var_01a2015d-2ed2-7bf0-a4e9-22087712f354','prd_01a2015d-2ed2-7a9a-89bb-11298c6a11ee','ANCHOR-LIGHT-NATURAL','Natural anchor light',3940,'EUR',0,49,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (129,'var_01a2015d-2ee9-76d0-9e8d-92745a9513c8','prd_01a2015d-2ee9-7a27-865b-461a3108d740','ANCHOR-LIGHT-BLACK-SMALL','Small',4040,'EUR',0,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (130,'var_01a2015d-2ee9-707b-bba5-da3220d8945e','prd_01a2015d-2ee9-7a27-865b-461a3108d740','ANCHOR-LIGHT-BLACK-LARGE','Large',4540,'EUR',1,60,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (131,'var_01a2015d-2f01-7a41-a98a-5f8b7be4965f','prd_01a2015d-2f01-77b0-8b01-a44788992828','STORM-LAMP-BLUE','Blue storm lamp',3990,'EUR',0,34,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (132,'var_01a2015d-2f2a-7824-b847-efd60874e100','prd_01a2015d-2f2a-7822-a838-3c82f0ec0f78','STORM-LAMP-RED','Red storm lamp',4090,'EUR',0,45,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (133,'var_01a2015d-2f43-7702-8208-291b43018c65','prd_01a2015d-2f43-7663-a4a1-9092f64f203d','STORM-LAMP-NATURAL','Natural storm lamp',4190,'EUR',0,56,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (134,'var_01a2015d-2f5b-7412-884e-4f573cf1f42c','prd_01a2015d-2f5b-7f25-93e4-3d14df823e39','STORM-LAMP-BLACK-SMALL','Small',4290,'EUR',0,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (135,'var_01a2015d-2f5b-706a-9351-e293625a3453','prd_01a2015d-2f5b-7f25-93e4-3d14df823e39','STORM-LAMP-BLACK-LARGE','Large',4790,'EUR',1,67,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (136,'var_01a2015d-2f74-76fd-9879-c9988fa225d3','prd_01a2015d-2f74-7f8b-8b9f-a4392529e980','CABIN-LAMP-BLUE','Blue cabin lamp',4240,'EUR',0,41,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (137,'var_01a2015d-2fa2-793b-a6a4-a128b466c8c1','prd_01a2015d-2fa2-7405-a785-85ef24342ff9','CABIN-LAMP-RED','Red cabin lamp',4340,'EUR',0,52,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (138,'var_01a2015d-2fc1-7d1d-b6c4-91703387475e','prd_01a2015d-2fc1-7b63-8638-9560f0d41388','CABIN-LAMP-NATURAL','Natural cabin lamp',4440,'EUR',0,63,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (139,'var_01a2015d-2fdf-7b67-8bd9-a0063e527845','prd_01a2015d-2fdf-7ffa-b584-12b82dd1107c','CABIN-LAMP-BLACK-SMALL','Small',4540,'EUR',0,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (140,'var_01a2015d-2fdf-7e75-9f39-abfe30665e49','prd_01a2015d-2fdf-7ffa-b584-12b82dd1107c','CABIN-LAMP-BLACK-LARGE','Large',5040,'EUR',1,74,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (141,'var_01a2015d-2ff8-76e2-9fb8-7da2257c9f1c','prd_01a2015d-2ff8-71fa-8021-59eee323a87d','DECK-TORCH-BLUE','Blue deck torch',4490,'EUR',0,48,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (142,'var_01a2015d-3011-74ed-a4d3-01e87c9b6e2a','prd_01a2015d-3011-76f0-9c48-8fd99a5af333','DECK-TORCH-RED','Red deck torch',4590,'EUR',0,59,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (143,'var_01a2015d-302a-7a97-8e66-d4979752e30f','prd_01a2015d-302a-7ffb-a7fa-4ead3f642f34','DECK-TORCH-NATURAL','Natural deck torch',4690,'EUR',0,70,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (144,'var_01a2015d-3049-7548-a4b0-0e9c9e312b3e','prd_01a2015d-3049-715c-ae67-6fca2b44187c','DECK-TORCH-BLACK-SMALL','Small',4790,'EUR',0,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (145,'var_01a2015d-3049-735a-820e-b1ac16b40283','prd_01a2015d-3049-715c-ae67-6fca2b44187c','DECK-TORCH-BLACK-LARGE','Large',5290,'EUR',1,81,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (146,'var_01a2015d-3065-7b86-a649-bcf603157353','prd_01a2015d-3065-726c-bbec-28bb5a376df3','LAMP-OIL-BLUE','Blue lamp oil',4740,'EUR',0,55,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (147,'var_01a2015d-307f-7200-9ef3-d17c518b86a1','prd_01a2015d-307f-7408-9780-22a19717d1ba','LAMP-OIL-RED','Red lamp oil',4840,'EUR',0,66,1);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (148,'var_01a2015d-3097-7b42-a2ee-2b42a47a4aab','prd_01a2015d-3097-77ba-9472-06bb9a4efc4c','LAMP-OIL-NATURAL','Natural lamp oil',4940,'EUR',0,77,3);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (149,'var_01a2015d-30ae-7a4e-8d58-fc6646c7cce1','prd_01a2015d-30ae-7aa9-ba66-0279635e98fc','LAMP-OIL-BLACK-SMALL','Small',5040,'EUR',0,87,2);
INSERT INTO "product_variants" ("rowid","id","product_id","sku","title","price_amount","price_currency","position","available","stock_version") VALUES (150,'var_01a2015d-30ae-7a4e-b9f2-ca3a26b8ee63','prd_01a2015d-30ae-7aa9-ba66-0279635e98fc','LAMP-OIL-BLACK-LARGE','Large',5540,'EUR',1,88,3);
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`category` text NOT NULL,
	`metadata` text DEFAULT '{}' NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (1,'prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471','blue-mug','Blue mug','A blue mug from our own workshop on the quay.','active','kitchen','{}',1,1795319194298,1795319194298,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (2,'prd_01a2015c-e349-7009-aabe-69b237a5b4dc','red-mug','Red mug','A red mug from our own workshop on the quay.','active','kitchen','{}',1,1795319194441,1795319194441,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (3,'prd_01a2015c-e379-7684-bdaa-a6d8b00794b7','natural-mug','Natural mug','A natural mug from our own workshop on the quay.','active','kitchen','{}',1,1795319194489,1795319194489,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (4,'prd_01a2015c-e3cd-7231-b268-1ba149804547','black-mug','Black mug','A black mug from our own workshop on the quay.','active','kitchen','{}',1,1795319194573,1795319194573,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (5,'prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe','blue-bowl','Blue bowl','A blue bowl from our own workshop on the quay.','active','kitchen','{}',1,1795319194685,1795319194685,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (6,'prd_01a2015c-e47d-71be-b0e5-bdf9860202fa','red-bowl','Red bowl','A red bowl from our own workshop on the quay.','active','kitchen','{}',1,1795319194749,1795319194749,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (7,'prd_01a2015c-e4bf-7846-a57e-29be81f295c2','natural-bowl','Natural bowl','A natural bowl from our own workshop on the quay.','active','kitchen','{}',1,1795319194815,1795319194815,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (8,'prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac','black-bowl','Black bowl','A black bowl from our own workshop on the quay.','active','kitchen','{}',1,1795319194859,1795319194859,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (9,'prd_01a2015c-e54b-741f-a7bd-0709708d5816','blue-plate','Blue plate','A blue plate from our own workshop on the quay.','active','kitchen','{}',1,1795319194955,1795319194955,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (10,'prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc','red-plate','Red plate','A red plate from our own workshop on the quay.','active','kitchen','{}',1,1795319195065,1795319195065,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (11,'prd_01a2015c-e621-70dc-b59b-1b12c9c8b408','natural-plate','Natural plate','A natural plate from our own workshop on the quay.','active','kitchen','{}',1,1795319195169,1795319195169,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (12,'prd_01a2015c-e67e-72db-bab3-a5de408dd467','black-plate','Black plate','A black plate from our own workshop on the quay.','active','kitchen','{}',1,1795319195262,1795319195262,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (13,'prd_01a2015c-e6d2-761a-9abe-13ce0d58484f','blue-teapot','Blue teapot','A blue teapot from our own workshop on the quay.','active','kitchen','{}',1,1795319195346,1795319195346,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (14,'prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8','red-teapot','Red teapot','A red teapot from our own workshop on the quay.','active','kitchen','{}',1,1795319195471,1795319195471,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (15,'prd_01a2015c-e7d2-7277-a23a-e103b44b246f','natural-teapot','Natural teapot','A natural teapot from our own workshop on the quay.','active','kitchen','{}',1,1795319195602,1795319195602,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (96,'prd_01a2015d-2555-7597-932b-524b86a24d5b','black-signal-card','Black signal card','A black signal card from our own workshop on the quay.','active','charts','{}',1,1795319211349,1795319211349,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (97,'prd_01a2015d-2577-7618-8523-9ae7d1076bb1','blue-lantern','Blue lantern','A blue lantern from our own workshop on the quay.','active','lamps','{}',1,1795319211383,1795319211383,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (98,'prd_01a2015d-258f-7832-9413-b8484a0f247e','red-lantern','Red lantern','A red lantern from our own workshop on the quay.','active','lamps','{}',1,1795319211407,1795319211407,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (99,'prd_01a2015d-25ae-739f-a9e4-d81ada9ee99f','natural-lantern','Natural lantern','A natural lantern from our own workshop on the quay.','active','lamps','{}',1,1795319211438,1795319211438,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (100,'prd_01a2015d-25c6-7c01-9112-ea65e9993bc4','black-lantern','Black lantern','A black lantern from our own workshop on the quay.','active','lamps','{}',1,1795319211462,1795319211462,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (101,'prd_01a2015d-2e94-7582-90ab-a35a004287ef','blue-anchor-light','Blue anchor light','A blue anchor light from our own workshop on the quay.','active','lamps','{}',1,1795319213716,1795319213716,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (102,'prd_01a2015d-2eb1-7cd3-b8a9-04ed1e49e2b0','red-anchor-light','Red anchor light','A red anchor light from our own workshop on the quay.','active','lamps','{}',1,1795319213745,1795319213745,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (103,'prd_01a2015d-2ed2-7a9a-89bb-11298c6a11ee','natural-anchor-light','Natural anchor light','A natural anchor light from our own workshop on the quay.','active','lamps','{}',1,1795319213778,1795319213778,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (104,'prd_01a2015d-2ee9-7a27-865b-461a3108d740','black-anchor-light','Black anchor light','A black anchor light from our own workshop on the quay.','active','lamps','{}',1,1795319213801,1795319213801,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (105,'prd_01a2015d-2f01-77b0-8b01-a44788992828','blue-storm-lamp','Blue storm lamp','A blue storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213825,1795319213825,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (106,'prd_01a2015d-2f2a-7822-a838-3c82f0ec0f78','red-storm-lamp','Red storm lamp','A red storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213866,1795319213866,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (107,'prd_01a2015d-2f43-7663-a4a1-9092f64f203d','natural-storm-lamp','Natural storm lamp','A natural storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213891,1795319213891,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (108,'prd_01a2015d-2f5b-7f25-93e4-3d14df823e39','black-storm-lamp','Black storm lamp','A black storm lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213915,1795319213915,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (109,'prd_01a2015d-2f74-7f8b-8b9f-a4392529e980','blue-cabin-lamp','Blue cabin lamp','A blue cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213940,1795319213940,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (110,'prd_01a2015d-2fa2-7405-a785-85ef24342ff9','red-cabin-lamp','Red cabin lamp','A red cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795319213986,1795319213986,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (111,'prd_01a2015d-2fc1-7b63-8638-9560f0d41388','natural-cabin-lamp','Natural cabin lamp','A natural cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795319214017,1795319214017,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (112,'prd_01a2015d-2fdf-7ffa-b584-12b82dd1107c','black-cabin-lamp','Black cabin lamp','A black cabin lamp from our own workshop on the quay.','active','lamps','{}',1,1795319214047,1795319214047,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (113,'prd_01a2015d-2ff8-71fa-8021-59eee323a87d','blue-deck-torch','Blue deck torch','A blue deck torch from our own workshop on the quay.','active','lamps','{}',1,1795319214072,1795319214072,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (114,'prd_01a2015d-3011-76f0-9c48-8fd99a5af333','red-deck-torch','Red deck torch','A red deck torch from our own workshop on the quay.','active','lamps','{}',1,1795319214097,1795319214097,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (115,'prd_01a2015d-302a-7ffb-a7fa-4ead3f642f34','natural-deck-torch','Natural deck torch','A natural deck torch from our own workshop on the quay.','active','lamps','{}',1,1795319214122,1795319214122,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (116,'prd_01a2015d-3049-715c-ae67-6fca2b44187c','black-deck-torch','Black deck torch','A black deck torch from our own workshop on the quay.','active','lamps','{}',1,1795319214153,1795319214153,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (117,'prd_01a2015d-3065-726c-bbec-28bb5a376df3','blue-lamp-oil','Blue lamp oil','A blue lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795319214181,1795319214181,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (118,'prd_01a2015d-307f-7408-9780-22a19717d1ba','red-lamp-oil','Red lamp oil','A red lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795319214207,1795319214207,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (119,'prd_01a2015d-3097-77ba-9472-06bb9a4efc4c','natural-lamp-oil','Natural lamp oil','A natural lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795319214231,1795319214231,NULL);
INSERT INTO "products" ("rowid","id","slug","title","description","status","category","metadata","version","created_at","updated_at","deleted_at") VALUES (120,'prd_01a2015d-30ae-7aa9-ba66-0279635e98fc','black-lamp-oil','Black lamp oil','A black lamp oil from our own workshop on the quay.','active','lamps','{}',1,1795319214254,1795319214254,NULL);
CREATE TABLE `refresh_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (1,'ZgAzXswtDqDp-a4VV1Ge157NSrPletUgDj_K5hWnXgo','ses_01a2015d-4333-7c7a-9f77-a04a4d3ad0d5',1795319218995,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (2,'xeXIk8BcdW3Xe6Vpt0UvUS7GZfnit7IMpkWMF0zu4ik','ses_01a2015d-4559-73f5-94cc-5bb74e5d68c6',1795319219545,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (3,'TWtYzhyWWLaZfNhvIOVZhPjXUGhuTCIZkCpY7_NRFtA','ses_01a2015d-5964-790c-bdba-eb2bd24e835f',1795319224676,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (4,'1rDWuaru3nQI5IeG4t5TuPnoX75r7Nd09BDPBvPz7os','ses_01a2015d-5a23-7a8b-8eee-1f927f33174e',1795319224867,NULL);
INSERT INTO "refresh_tokens" ("rowid","hash","session_id","created_at","used_at") VALUES (5,'g_qOHkMlj4YyaN63IOtXO8sMJ-u8vgh4KxsvlixMKMI','ses_01a2015d-5b8a-76af-b151-06837e76219a',1795319225226,NULL);
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_reason` text
, `kind` text DEFAULT 'token' NOT NULL, `ip` text, `network` text, `user_agent` text, `refreshed_at` integer);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (1,'ses_01a2015d-4333-7c7a-9f77-a04a4d3ad0d5','usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a',1795319218995,1797911218995,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (2,'ses_01a2015d-4559-73f5-94cc-5bb74e5d68c6','usr_01a2015d-4404-7da2-9218-782324882892',1795319219545,1797911219545,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (3,'ses_01a2015d-5964-790c-bdba-eb2bd24e835f','usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a',1795319224676,1797911224676,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (4,'ses_01a2015d-5a23-7a8b-8eee-1f927f33174e','usr_01a2015d-3a84-7547-9112-b5a05faa57b5',1795319224867,1797911224867,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
INSERT INTO "sessions" ("rowid","id","user_id","created_at","expires_at","revoked_at","revoked_reason","kind","ip","network","user_agent","refreshed_at") VALUES (5,'ses_01a2015d-5b8a-76af-b151-06837e76219a','usr_01a2015d-5acf-7159-b54d-fd54ff08e790',1795319225226,1797911225226,NULL,NULL,'token','127.0.0.1','127.0.0.1','node',NULL);
CREATE TABLE `reservations` (
	`order_id` text NOT NULL,
	`sku` text NOT NULL,
	`quantity` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`order_id`, `sku`)
);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (1,'ord_01a2015d-4595-7093-a155-a1bfba255bd2','MUG-BLUE',2,'shipped',1795319219605,1795319221718);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (2,'ord_01a2015d-560b-7806-8db0-775327347f2a','MUG-BLUE',2,'released',1795319223819,1795319223912);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (3,'ord_01a2015d-56ad-7e37-9724-34e6f998c725','MUG-BLUE',2,'released',1795319223981,1795319224133);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (4,'ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','LAMP-OIL-BLACK-SMALL',1,'shipped',1795319225280,1795319227367);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (5,'ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','LAMP-OIL-BLACK-LARGE',1,'released',1795319225382,1795319225603);
INSERT INTO "reservations" ("rowid","order_id","sku","quantity","state","created_at","updated_at") VALUES (6,'ord_01a2015d-5c8d-742a-9737-2242d362c69c','LAMP-OIL-NATURAL',1,'released',1795319225485,1795319225571);
CREATE TABLE `stock_levels` (
	`sku` text PRIMARY KEY NOT NULL,
	`on_hand` integer NOT NULL,
	`reserved` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "stock_not_oversold" CHECK("stock_levels"."reserved" <= "stock_levels"."on_hand"),
	CONSTRAINT "stock_not_negative" CHECK("stock_levels"."reserved" >= 0 AND "stock_levels"."on_hand" >= 0)
);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (1,'MUG-BLUE',18,0,7,1795319224133);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (2,'MUG-RED',31,0,1,1795319197240);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (3,'MUG-NATURAL',42,0,1,1795319197263);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (4,'MUG-BLACK-SMALL',53,0,1,1795319197374);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (5,'BOWL-BLUE',27,0,1,1795319197401);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (6,'BOWL-RED',38,0,1,1795319197427);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (7,'BOWL-NATURAL',49,0,1,1795319197505);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (8,'BOWL-BLACK-SMALL',60,0,1,1795319197873);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (9,'PLATE-BLUE',34,0,1,1795319197901);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (10,'PLATE-RED',45,0,1,1795319197929);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (11,'PLATE-NATURAL',56,0,1,1795319197968);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (12,'PLATE-BLACK-SMALL',67,0,1,1795319198026);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (13,'TEAPOT-BLUE',41,0,1,1795319198094);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (14,'TEAPOT-RED',52,0,1,1795319198161);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (15,'TEAPOT-NATURAL',63,0,1,1795319198228);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (126,'ANCHOR-LIGHT-BLUE',27,0,1,1795319214706);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (127,'ANCHOR-LIGHT-RED',38,0,1,1795319214824);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (128,'CABIN-LAMP-RED',52,0,1,1795319214844);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (129,'CABIN-LAMP-NATURAL',63,0,1,1795319214984);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (130,'CABIN-LAMP-BLACK-SMALL',74,0,1,1795319215009);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (131,'DECK-TORCH-BLUE',48,0,1,1795319215033);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (132,'DECK-TORCH-RED',59,0,1,1795319215067);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (133,'DECK-TORCH-BLACK-SMALL',81,0,1,1795319215142);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (134,'LAMP-OIL-BLUE',55,0,1,1795319215167);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (135,'LAMP-OIL-RED',66,0,1,1795319215196);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (136,'LAMP-OIL-NATURAL',77,0,3,1795319225571);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (137,'LAMP-OIL-BLACK-SMALL',87,0,3,1795319227367);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (138,'ANCHOR-LIGHT-NATURAL',49,0,1,1795319215286);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (139,'ANCHOR-LIGHT-BLACK-SMALL',60,0,1,1795319215316);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (140,'STORM-LAMP-BLUE',34,0,1,1795319215337);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (141,'STORM-LAMP-RED',45,0,1,1795319215367);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (142,'STORM-LAMP-NATURAL',56,0,1,1795319215413);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (143,'STORM-LAMP-BLACK-SMALL',67,0,1,1795319215434);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (144,'CABIN-LAMP-BLUE',41,0,1,1795319215454);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (145,'DECK-TORCH-NATURAL',70,0,1,1795319215477);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (146,'CABIN-LAMP-BLACK-LARGE',74,0,1,1795319216012);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (147,'DECK-TORCH-BLACK-LARGE',81,0,1,1795319216050);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (148,'LAMP-OIL-BLACK-LARGE',88,0,3,1795319225603);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (149,'ANCHOR-LIGHT-BLACK-LARGE',60,0,1,1795319216174);
INSERT INTO "stock_levels" ("rowid","sku","on_hand","reserved","version","updated_at") VALUES (150,'STORM-LAMP-BLACK-LARGE',67,0,1,1795319216232);
CREATE TABLE `stock_movements` (
	`id` text PRIMARY KEY NOT NULL,
	`sku` text NOT NULL,
	`kind` text NOT NULL,
	`delta` integer NOT NULL,
	`reason` text NOT NULL,
	`order_id` text,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (1,'mov_01a2015c-ee20-701e-b4ce-2e34a9951705','MUG-BLUE','adjusted',20,'opening stock',NULL,'system:seed',1795319197216);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (2,'mov_01a2015c-ee38-7ccd-964a-ca10baab6f1c','MUG-RED','adjusted',31,'opening stock',NULL,'system:seed',1795319197240);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (3,'mov_01a2015c-ee4f-787c-9184-6ae23645da4a','MUG-NATURAL','adjusted',42,'opening stock',NULL,'system:seed',1795319197263);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (4,'mov_01a2015c-eebe-7cab-94f3-af1e39f91170','MUG-BLACK-SMALL','adjusted',53,'opening stock',NULL,'system:seed',1795319197374);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (5,'mov_01a2015c-eed9-7cac-b5fa-dd5be2a38c64','BOWL-BLUE','adjusted',27,'opening stock',NULL,'system:seed',1795319197401);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (6,'mov_01a2015c-eef3-7367-9747-d5a541e6fce3','BOWL-RED','adjusted',38,'opening stock',NULL,'system:seed',1795319197427);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (7,'mov_01a2015c-ef41-7628-8013-7883215a025a','BOWL-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795319197505);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (8,'mov_01a2015c-f0b1-7ab9-989f-3a0dae653828','BOWL-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795319197873);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (9,'mov_01a2015c-f0cd-7bed-9fff-c7ac7a27f6ef','PLATE-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795319197901);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (10,'mov_01a2015c-f0e9-76d6-a8d9-169198ac0191','PLATE-RED','adjusted',45,'opening stock',NULL,'system:seed',1795319197929);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (11,'mov_01a2015c-f110-7691-9e07-27c81343713b','PLATE-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795319197968);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (12,'mov_01a2015c-f14a-7395-b6f5-703345673de2','PLATE-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795319198026);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (13,'mov_01a2015c-f18e-733e-8aeb-d74412afac53','TEAPOT-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795319198094);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (14,'mov_01a2015c-f1d1-704c-b3f4-82cac2632733','TEAPOT-RED','adjusted',52,'opening stock',NULL,'system:seed',1795319198161);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (15,'mov_01a2015c-f214-7b0d-b23c-44c2929d4fb8','TEAPOT-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795319198228);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (128,'mov_01a2015d-32fc-71e6-b460-ad8c3a489b04','CABIN-LAMP-RED','adjusted',52,'opening stock',NULL,'system:seed',1795319214844);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (129,'mov_01a2015d-3388-7932-81d0-34db8cb75d3e','CABIN-LAMP-NATURAL','adjusted',63,'opening stock',NULL,'system:seed',1795319214984);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (130,'mov_01a2015d-33a1-7251-94b2-096484fb2d75','CABIN-LAMP-BLACK-SMALL','adjusted',74,'opening stock',NULL,'system:seed',1795319215009);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (131,'mov_01a2015d-33b9-7379-9ff9-8e7c1c391f44','DECK-TORCH-BLUE','adjusted',48,'opening stock',NULL,'system:seed',1795319215033);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (132,'mov_01a2015d-33db-7171-bd69-0a7a199894d3','DECK-TORCH-RED','adjusted',59,'opening stock',NULL,'system:seed',1795319215067);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (133,'mov_01a2015d-3426-7ab6-8bc3-c32987a39be7','DECK-TORCH-BLACK-SMALL','adjusted',81,'opening stock',NULL,'system:seed',1795319215142);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (134,'mov_01a2015d-343f-799a-af1d-8326feeb882c','LAMP-OIL-BLUE','adjusted',55,'opening stock',NULL,'system:seed',1795319215167);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (135,'mov_01a2015d-345c-752e-b262-75f575836be6','LAMP-OIL-RED','adjusted',66,'opening stock',NULL,'system:seed',1795319215196);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (136,'mov_01a2015d-3473-769f-ab71-0184ee092d34','LAMP-OIL-NATURAL','adjusted',77,'opening stock',NULL,'system:seed',1795319215219);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (137,'mov_01a2015d-3494-7253-8bc0-7dbdaf0fe3a2','LAMP-OIL-BLACK-SMALL','adjusted',88,'opening stock',NULL,'system:seed',1795319215252);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (138,'mov_01a2015d-34b6-730e-91fa-6a2164800905','ANCHOR-LIGHT-NATURAL','adjusted',49,'opening stock',NULL,'system:seed',1795319215286);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (139,'mov_01a2015d-34d4-729c-bc49-7e591b580c90','ANCHOR-LIGHT-BLACK-SMALL','adjusted',60,'opening stock',NULL,'system:seed',1795319215316);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (140,'mov_01a2015d-34e9-7df1-8b35-c03d95d476c5','STORM-LAMP-BLUE','adjusted',34,'opening stock',NULL,'system:seed',1795319215337);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (141,'mov_01a2015d-3507-79ed-92c6-8f6cb28e9072','STORM-LAMP-RED','adjusted',45,'opening stock',NULL,'system:seed',1795319215367);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (142,'mov_01a2015d-3535-7cea-8fdc-ef4a7cfd4b7f','STORM-LAMP-NATURAL','adjusted',56,'opening stock',NULL,'system:seed',1795319215413);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (143,'mov_01a2015d-354a-7773-93d1-3ea219e3308a','STORM-LAMP-BLACK-SMALL','adjusted',67,'opening stock',NULL,'system:seed',1795319215434);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (144,'mov_01a2015d-355e-7c0e-8679-96837d051c53','CABIN-LAMP-BLUE','adjusted',41,'opening stock',NULL,'system:seed',1795319215454);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (145,'mov_01a2015d-3575-7347-a855-981687259080','DECK-TORCH-NATURAL','adjusted',70,'opening stock',NULL,'system:seed',1795319215477);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (146,'mov_01a2015d-378c-7610-b3f0-13f740d7770d','CABIN-LAMP-BLACK-LARGE','adjusted',74,'opening stock',NULL,'system:seed',1795319216012);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (147,'mov_01a2015d-37b2-7269-8dfe-0c5d0abd6c07','DECK-TORCH-BLACK-LARGE','adjusted',81,'opening stock',NULL,'system:seed',1795319216050);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (148,'mov_01a2015d-3811-7bba-929a-5aa520198bd2','LAMP-OIL-BLACK-LARGE','adjusted',88,'opening stock',NULL,'system:seed',1795319216145);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (149,'mov_01a2015d-382e-7da2-88d7-68b2508f991d','ANCHOR-LIGHT-BLACK-LARGE','adjusted',60,'opening stock',NULL,'system:seed',1795319216174);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (150,'mov_01a2015d-3868-79c2-afe2-52461a33c09c','STORM-LAMP-BLACK-LARGE','adjusted',67,'opening stock',NULL,'system:seed',1795319216232);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (151,'mov_ord_01a2015d-4595-7093-a155-a1bfba255bd2_MUG-BLUE','MUG-BLUE','shipped',-2,'shipped','ord_01a2015d-4595-7093-a155-a1bfba255bd2','system:inbound.take-in',1795319221718);
INSERT INTO "stock_movements" ("rowid","id","sku","kind","delta","reason","order_id","actor","at") VALUES (152,'mov_ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc_LAMP-OIL-BLACK-SMALL','LAMP-OIL-BLACK-SMALL','shipped',-1,'shipped','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','system:inbound.take-in',1795319227367);
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`items` text NOT NULL,
	`total_amount` integer NOT NULL,
	`currency` text NOT NULL,
	`shipping_address` text NOT NULL,
	`payment_id` text NOT NULL,
	`payment_status` text NOT NULL,
	`shipment_id` text,
	`shipment_status` text,
	`cancellation_reason` text,
	`cancelled_at` integer,
	`customer_note` text,
	`metadata` text DEFAULT '{}' NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `refunded_amount` integer DEFAULT 0 NOT NULL);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (1,'ord_01a2015d-4595-7093-a155-a1bfba255bd2','HKNVJ-4MCKF','usr_01a2015d-4404-7da2-9218-782324882892','completed','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2015d-4595-7504-88fa-5a1947a89145','captured','shp_01a2015d-45f1-76bd-9dcb-425459a32b22','delivered',NULL,NULL,NULL,'{}',6,1795319219605,1795319223772,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (2,'ord_01a2015d-560b-7806-8db0-775327347f2a','XG5AP-K633P','usr_01a2015d-4404-7da2-9218-782324882892','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2015d-560b-7d96-ad5a-0773274f7144','failed',NULL,NULL,'payment_failed',1795319223912,NULL,'{}',3,1795319223819,1795319223940,0);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (3,'ord_01a2015d-56ad-7e37-9724-34e6f998c725','FPKQ2-A82EV','usr_01a2015d-4404-7da2-9218-782324882892','cancelled','[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}]',2580,'EUR','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}','pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6','refunded','shp_01a2015d-56fb-7824-89c7-a9102c1c1b56','cancelled','customer',1795319224133,NULL,'{}',5,1795319223981,1795319224246,2580);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (4,'ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','K4M6K-6XKB0','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','completed','[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}]',5040,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','partially_refunded','shp_01a2015d-5c01-7437-9681-39cdd49a5319','delivered',NULL,NULL,NULL,'{}',7,1795319225280,1795319231734,100);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (5,'ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','2X8MZ-NJQNC','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','cancelled','[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}]',5540,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16','refunded','shp_01a2015d-5c62-745a-8756-b8ca11dd2426','cancelled','customer',1795319225603,NULL,'{}',5,1795319225382,1795319225787,5540);
INSERT INTO "orders" ("rowid","id","number","user_id","status","items","total_amount","currency","shipping_address","payment_id","payment_status","shipment_id","shipment_status","cancellation_reason","cancelled_at","customer_note","metadata","version","created_at","updated_at","refunded_amount") VALUES (6,'ord_01a2015d-5c8d-742a-9737-2242d362c69c','H11SD-KRAYQ','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','cancelled','[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}]',4940,'EUR','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}','pay_01a2015d-5c8d-766d-b891-f9cced0a9142','failed',NULL,NULL,'payment_failed',1795319225571,NULL,'{}',3,1795319225485,1795319225669,0);
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`method` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`captured_amount` integer NOT NULL,
	`refunded_amount` integer NOT NULL,
	`failure_code` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL, `external_id` text, `disputed_at` integer, `check_at` integer,
	CONSTRAINT "payment_not_overcaptured" CHECK("payments"."captured_amount" BETWEEN 0 AND "payments"."amount"),
	CONSTRAINT "payment_not_overrefunded" CHECK("payments"."refunded_amount" BETWEEN 0 AND "payments"."captured_amount")
);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (1,'pay_01a2015d-4595-7504-88fa-5a1947a89145','ord_01a2015d-4595-7093-a155-a1bfba255bd2','usr_01a2015d-4404-7da2-9218-782324882892','sandbox','pm_ok',2580,'EUR','captured',2580,0,NULL,3,1795319219605,1795319219673,'pay_01a2015d-4595-7504-88fa-5a1947a89145',NULL,1795319819605);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (2,'pay_01a2015d-560b-7d96-ad5a-0773274f7144','ord_01a2015d-560b-7806-8db0-775327347f2a','usr_01a2015d-4404-7da2-9218-782324882892','sandbox','pm_declined',2580,'EUR','failed',0,0,'card_declined',3,1795319223819,1795319223869,'pay_01a2015d-560b-7d96-ad5a-0773274f7144',NULL,1795319823819);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (3,'pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6','ord_01a2015d-56ad-7e37-9724-34e6f998c725','usr_01a2015d-4404-7da2-9218-782324882892','sandbox','pm_ok',2580,'EUR','refunded',2580,2580,NULL,4,1795319223981,1795319224194,'pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6',NULL,1795319823981);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (4,'pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','sandbox','pm_ok',5040,'EUR','partially_refunded',5040,100,NULL,4,1795319225280,1795319231681,'pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee',NULL,1795319825280);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (5,'pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','sandbox','pm_ok',5540,'EUR','refunded',5540,5540,NULL,4,1795319225382,1795319225739,'pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16',NULL,1795319825382);
INSERT INTO "payments" ("rowid","id","order_id","user_id","provider","method","amount","currency","status","captured_amount","refunded_amount","failure_code","version","created_at","updated_at","external_id","disputed_at","check_at") VALUES (6,'pay_01a2015d-5c8d-766d-b891-f9cced0a9142','ord_01a2015d-5c8d-742a-9737-2242d362c69c','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','sandbox','pm_declined',4940,'EUR','failed',0,0,'card_declined',3,1795319225485,1795319225535,'pay_01a2015d-5c8d-766d-b891-f9cced0a9142',NULL,1795319825485);
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
, `failure_code` text, `origin` text DEFAULT 'staff' NOT NULL, `external_id` text, `attempt` integer DEFAULT 1 NOT NULL);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (1,'ref_01a2015d-5782-7fae-93bb-cafed0e2e31c','pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6',2580,'order cancelled','succeeded',1795319224194,1795319224212,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (2,'ref_01a2015d-5d8b-7d3d-9f22-4bc7f289c44d','pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16',5540,'order cancelled','succeeded',1795319225739,1795319225748,NULL,'cancellation',NULL,1);
INSERT INTO "refunds" ("rowid","id","payment_id","amount","reason","status","created_at","updated_at","failure_code","origin","external_id","attempt") VALUES (3,'ref_01a2015d-74c1-761f-b8f4-94e01b68dd16','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee',100,'a scratch','succeeded',1795319231681,1795319231695,NULL,'staff',NULL,1);
CREATE TABLE `sandbox_operations` (
	`operation_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`order_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`status` text NOT NULL,
	`code` text,
	`settles_at` integer,
	`tries` integer NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (1,'pay_01a2015d-4595-7504-88fa-5a1947a89145','charge','ord_01a2015d-4595-7093-a155-a1bfba255bd2','pay_01a2015d-4595-7504-88fa-5a1947a89145',2580,'EUR','succeeded',NULL,NULL,1,1795319219669);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (2,'pay_01a2015d-560b-7d96-ad5a-0773274f7144','charge','ord_01a2015d-560b-7806-8db0-775327347f2a','pay_01a2015d-560b-7d96-ad5a-0773274f7144',2580,'EUR','declined','card_declined',NULL,3,1795319223862);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (3,'pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6','charge','ord_01a2015d-56ad-7e37-9724-34e6f998c725','pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6',2580,'EUR','succeeded',NULL,NULL,1,1795319224044);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (4,'ref_01a2015d-5782-7fae-93bb-cafed0e2e31c','refund','ord_01a2015d-56ad-7e37-9724-34e6f998c725','pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6',2580,'EUR','succeeded',NULL,NULL,1,1795319224203);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (5,'pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','charge','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee',5040,'EUR','succeeded',NULL,NULL,1,1795319225314);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (6,'pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16','charge','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16',5540,'EUR','succeeded',NULL,NULL,1,1795319225426);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (7,'pay_01a2015d-5c8d-766d-b891-f9cced0a9142','charge','ord_01a2015d-5c8d-742a-9737-2242d362c69c','pay_01a2015d-5c8d-766d-b891-f9cced0a9142',4940,'EUR','declined','card_declined',NULL,3,1795319225530);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (8,'ref_01a2015d-5d8b-7d3d-9f22-4bc7f289c44d','refund','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16',5540,'EUR','succeeded',NULL,NULL,1,1795319225744);
INSERT INTO "sandbox_operations" ("rowid","operation_id","kind","order_id","payment_id","amount","currency","status","code","settles_at","tries","at") VALUES (9,'ref_01a2015d-74c1-761f-b8f4-94e01b68dd16','refund','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee',100,'EUR','succeeded',NULL,NULL,1,1795319231690);
CREATE TABLE `shipments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`carrier` text NOT NULL,
	`status` text NOT NULL,
	`address` text NOT NULL,
	`failure_code` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (1,'shp_01a2015d-45f1-76bd-9dcb-425459a32b22','ord_01a2015d-4595-7093-a155-a1bfba255bd2','usr_01a2015d-4404-7da2-9218-782324882892','sandbox','delivered','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,4,1795319219697,1795319223729);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (2,'shp_01a2015d-56fb-7824-89c7-a9102c1c1b56','ord_01a2015d-56ad-7e37-9724-34e6f998c725','usr_01a2015d-4404-7da2-9218-782324882892','sandbox','cancelled','{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"}',NULL,3,1795319224059,1795319224133);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (3,'shp_01a2015d-5c01-7437-9681-39cdd49a5319','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','sandbox','delivered','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,4,1795319225345,1795319229370);
INSERT INTO "shipments" ("rowid","id","order_id","user_id","carrier","status","address","failure_code","version","created_at","updated_at") VALUES (4,'shp_01a2015d-5c62-745a-8756-b8ca11dd2426','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','sandbox','cancelled','{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}',NULL,3,1795319225442,1795319225603);
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text NOT NULL,
	`type` text NOT NULL,
	`message` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`replayed_at` integer
, `message_id` text);
CREATE TABLE `inbox` (
	`consumer` text NOT NULL,
	`event_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`consumer`, `event_id`)
);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (1,'webhooks.fan-out','evt_01a2015d-5bc0-7301-b41b-7575b9924704',1795319225302);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (2,'webhooks.fan-out','evt_01a2015d-5bf5-7787-93f7-8dfcc4036f77',1795319225391);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (3,'webhooks.fan-out','evt_01a2015d-5c26-7b6e-b284-ba5e4ce23529',1795319225415);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (4,'webhooks.fan-out','evt_01a2015d-5c09-7836-b47d-cf08b2c3933d',1795319225422);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (5,'webhooks.fan-out','evt_01a2015d-5c59-75e9-a43c-73d54c9eeb65',1795319225495);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (6,'webhooks.fan-out','evt_01a2015d-5c8d-7701-92b1-1bc5399646cf',1795319225519);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (7,'webhooks.fan-out','evt_01a2015d-5c6b-793f-841a-901c82d85deb',1795319225525);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (8,'webhooks.fan-out','evt_01a2015d-5ce3-7c24-ba06-0245ad794e52',1795319225706);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (9,'webhooks.fan-out','evt_01a2015d-5d03-7b3a-ab81-f891b8329d37',1795319225713);
INSERT INTO "inbox" ("rowid","consumer","event_id","at") VALUES (10,'webhooks.fan-out','evt_01a2015d-6bd8-7a99-95c8-9dc485546f31',1795319229408);
CREATE TABLE `idempotency_keys` (
	`caller` text NOT NULL,
	`route` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`caller`, `route`, `key`)
);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (1,'address:127.0.0.1','POST /api/v1/auth/register','9b8a43f7-dd5c-4f9d-8987-df938b22d255','qLQp0ZfaXIC7Oy5NZ4vDYZa6hr9Pt1SlEtitgmVtgeU',201,'{"Location":"/api/v1/users/usr_01a2015d-4404-7da2-9218-782324882892","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.foiTD_ls96D6-zu5.c6NuyvmQwvTGR_AmDJvv6w8aDfpI0THN5hLzLm1en46D-9B6qfF7dc2R1eYZU1Rc2UX60RaQSaIiow8QKoPNrOFcoE8vTUwqQ5TE9Pl8N28ijdVHSJ_cxTZwtBeT7MPYjjWDzcikhtQXbVyPRKZDGeHkUgBBoCBQ_yEpq2L6Qw9hOHfKwQSrO58F22B5hl2pVDFyKGrSb420ewO71qPNPSw0IMemPepZC3dIZag2MpYuCPzq8mbgt9Eidh268agjDKtD9DtSrv6P6EDkqacTitQnhz6HEhpw8ef-Es8-pSn5Hue5PB05W7EibB60wle3GeHu2LLm4AFl2B0CCrX2CanpFoPUdHTiXk6zPQZqjNhz_Sql7azn0Nl5Qz-optqqQqr6EMNvoco1vexFob3e355Y6tRxT_Pbo6tSjW4618iJg24Xj1Hg2WxpMhqQxug6G3pkYM1gH-jVTss6-Lt4YavBWXRZT6cCLnfNKFGjqeaHL65JmfBmXjIlSqMPNYKerD6X6aJ3JWvjJUBFKvH-ZayMiZIj2hDk2w',1795319219204);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (2,'usr_01a2015d-4404-7da2-9218-782324882892','POST /api/v1/orders','de5357f6-2dc6-4743-800b-2f08352e5674','DnEluJEpMtKPWWBh84p_8DmMutc0y5eSydMYHy4BsDc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2","ETag":"\"ord_01a2015d-4595-7093-a155-a1bfba255bd2.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.w4y8oblRlgQLubEx.bSFmAZLEUmlgeGB3aMKLpZtO6VJSW97jqgSTkqtNYWysHq1KSYmPaYirex9XTUB5ArijE3ERPb0q9q0xOyuzoEYVfiQWxk8CL4BWU5YuJ2M5_Ap_RGAFsV2RsdOKKI-QhTEaSMuTqX-z81mKJpkUjNcAdKblHCnx7gUNt5bP29rCPOlwgc7hwmHh_izseasQAMZDPshsLeVTkNgoFr52JFzEWX7Vwuhpcm9BxD-_1x4m_EOk0qXuYzz3Bsy4NTKhTsX3hdNehsoWBLiNURBOtm019PAlHpUwOCMHXTjyKAYviVAnENc6bKT6GSdB8T00yYJlvgUN0SQt6btDPffV_Sec8-A4dypqEZ-c4m3ZY7YZkHK9B3_l31Zgd_MZ25okJEUH61_9v2KzXYSdK9VS24yZcIhMxu5o6Q6jUD64Kku7OgZQ4ZZxl7PERqzQ3CrddAzhFcePcDVzM9MnrTCFvaGjDHX7WUTPBFdBmZ1mCMz1Se2Sq-XWZd6dExkeauZlwrwAwgIQOe4F82rbYzK_dkkKfDSDNEenaIwp1kc4qurqU5AEi81lvji7MbN9KhmQKP_C-naOFBZkEug82V7bFj39G9ULX7ks8Sg8jvJi3ZkyXZ6123mxGxstA7QqYeufCBWEHXbuCaPPrnYdsxNIZSWzCIcjlVnxL6eSsMP3skOuTbqxEv0NMKUWAJCso9DxRyqpuYcyJ1firkjH0Fa79GVt00xTaHI45t_MbsZHTm8bnfj-DOWJ6jLZrFN5MPVl0cchxN3z1GCCQRrSmTFA0MoqzupbZkoGk_cxqLKxHYXppAF_8Fe0gpIEPl6YtYxkvrI27O0jGCEhTqXzQ4fCiM8BLs4JCokGLVtpz9H_TAvt0J0yG3V4d8MMV1RQCVLyfyZMDg56mql78dw5RbWyJnUfEpWTlaorhr83cc-cbehYM3ZBBJ7jfyBYgT-dQ1KpUpmhWIZ7XXj-5_o4GDjX15rHQ3EA1ytzW9PfYZ6R4Lzt0AK2oDWOLi7FO0JSndtroOAmmv_Cm_V7MBA1gfPrc8PMzAanHyp2rmRr-okVTwx8kfCHVt9GB2pQtikneJkrrU05LYiuBKRB',1795319219605);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (3,'usr_01a2015d-4404-7da2-9218-782324882892','POST /api/v1/orders','54fa8bff-0243-47c7-a3f9-db9ed5b1f9c2','q6KHwuqXbJccBlhLiMd-Tkl0Xkg9pO7-iI6_vEzzdSk',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-560b-7806-8db0-775327347f2a","ETag":"\"ord_01a2015d-560b-7806-8db0-775327347f2a.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.4ih3soffGfY5H6Bk.7CLxKxPzJP9P_QpsHnBEcBj01pONpGuDRdQ4Wq4jP4_usLrucQ1a6zQdWiJxyQng30vBNRSjmHDchklpybCwgF4QTvirXCNVwfBizsRF0NZeY_pK0YxM-gI69fD7j-sAvsca2loxUFA5yeQSscsqaU9Lpz4NvWf_QD6zrj4-DW20EfKrxtJpusuJJ4oI3uFGb38n-UPZU2FYKPaHw48EftlWcsPbhdy7-5F1nxqJHUIogEUvRSi3s2VruxqygZ5gjWtMK7t9XLKdUBymCmlJSudWOh_FMuy1KdmMK4ex-Ba-W-YpjX7tpJCh2SiB-TkxHrTXYAXaaPNchneIgMjMWSzCQ-2PvJzT9PtMCUqzL33veT9dSa7arbNTYzESCtxTVkTJCky2IKb2YHCpJ07ILc7WFY3_x6eaAANM-_DNjpVBRnZQY2XQcTtuZH8elTAququJ9LRUbs6CqYPGpH2BeaqzWTiNrBouyJguHnbpcaJtsYd-2x2sHKAwdR1536eTKXGDCNHsSgbomE7q35vhwoePYyJTefFXt_rj992vlO_uwoBMzNJAkm64R8CgsDWTvAzudWuORZY4D5dTetRbqZFjjeAH0lhfSbbOICBhpwmx6Nl3ssNOfzcb0LSzhcWCTQSgCOogCv4ISyIoL6aOEBCUyHYFja9kUxTFFwf4SljG_A1py9Gg5o87g-qSfHniIzEAZ6EjM1XklrehgKjSeLMrNUk7QFVAu2xEZ-9lyXkJ0iBpRK4L9nYAIWiZH1vT6GIP3EorhsWZrmkR3nqScZtYJX6K2q21sGqC3D5xZC-G6d_iJBWBdGuAyGwG0BL9eBvP9D8KgRsNrLVaOT1bKSelNIyRzY_4JNbMTK4uSNUuiDepAsnkoVnor0z-Kfx-5yWTsaHt7pvFRAOMFKw-kbv4j4EdU2JfGQjy1Q6p8p2uFljs81_UQU5aPFS3VDxFY7O-S-62i4ryhGlW8AKyWIk-tSmOh2paBiYx2k1RG76xnM7DSSaN16im-u-0f7bhzcN8LAW6klLTBkXosxQUqpTpCNbjvtb53_PVg0V-GJlFWQWbFSJUW1o0OXB8Qw_-rLRBhRadXBgz',1795319223819);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (4,'usr_01a2015d-4404-7da2-9218-782324882892','POST /api/v1/orders','6a3ce4b3-6ee5-473e-ba60-a74f938baa03','DnEluJEpMtKPWWBh84p_8DmMutc0y5eSydMYHy4BsDc',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725","ETag":"\"ord_01a2015d-56ad-7e37-9724-34e6f998c725.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.H5i4fxlajJiPQKxB.xM_q8gP7EUDPvxIO-Tp1-KXgjzvT4GJshhgxSzsvyuDpuAk09zP7Cn6uWSR8hjNytADIOQyu95GboXJTPwbJOVraPyHayK9goi1Ydocy-0AxJGv1u8bcFjXUIwyIwOc47WXkQOVfyQ2G1qQ5LZgJJN2XIG4M0EDhfccli5rapz_ll2-EP3mQIYeXO5Mq_XsOQLT8_sh4kP1F7GCz9532124onxXC90K7B1emNT0YNAkbUF50R1R1C8esfKt13c-c-wUIQrAiJXYYiICPyzZ15aTxLNDpCT_APm3yEaq7YxpgAMNE5dKUt2MT9K0HVhfGFljSk6WtItER89aBCrWuqom22Sz46biOFMoXFdZRetwen2ubK_0enXBhgrvH02CKqrm6WIASx3Og9gJ5h1IUp_v8fgZcpQ7nU_MxtPTfNFD_4_P68frjdHlBWNE7eBKQK3aFBqecSa1dIZpewH83Tvc8ZKVvmAMcuahgUX-21g4G4EZFdpP6cqalT20GdsE6Usg8ryEQXt_Qc6DmSi_NAxbdYRP5vhpx50RccRSAhMHIqyud9obOiMHenfCOcJ593dIs-RfNq_ViFz-Bzd6nM0e67BJBZtfb9wkSqZader2q3Kh84gVcIflfnK2m9wzYo2hfdgTsOIm55MtSbetW97phUcIO7SRwddL-1gFWGOPK0uV7Sc_ropjauSZVuNMKdZmp7CQGFeQRm2hlcSR-UZCcSljbL-EIqVSQmZ4EQM5lWwcc-KlVGtj5LOSOO_z0EcRqsqgpxjblpqty_Q1PGnYBaDzzWdcjSLK2_rQgzxxtAnExGjYcKbjMRW7N2BPP5xCCnfbjiDbWuyc68_b91PtxR9If2t-Z9XlEuMKj96-zuf-3rqMly9gb3cowZn8khymGpAlX9_bUE9Vy06Ed6Dq8kYdL3DbCdJ_rDc7kd4-51mTt4BHcGCjwZngKSkn7oxp9pKNK1CCSXDutOT0X3erNp8L6SMFJlZfbR6aQMhfo4x3SkCa4A7JqbDCtCf2dVjzvj8DQSjp_HapG7Tr-bMoa3RAauS48b-ojjbqTKCiQ4O9AUW6kVa042YTQbptLPuZ9iZ1TRWPu',1795319223981);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (5,'usr_01a2015d-4404-7da2-9218-782324882892','POST /api/v1/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725/cancel','c1a7824d-794d-40c2-8504-a08145cac493','-jVOOiqUs5Y_5G_mZrpwayDKjMbhUJyMq2tEQO82ZBI',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2015d-56ad-7e37-9724-34e6f998c725.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.0QjAQh75GUJ-plOb.GhbirwcaxBp0hjtCWOIaa2ScDaoW5wIBOuIzEe36AuE1WhL3c8WCuJuhiG2AWuJDI67A1YoZbU3bLv4je55yS-LEhC8xH11FGYt_EZ6T_WYlDa553LcYzIPYgtumVXpjHhoXlB149FqJOgQFOUnd-XRQILHkdoEmlavG0Bg8dyonJIShd9R-1ZKgFtCupCZ4z7rIY0lf9MyAUkn2vyH5NDKwHVgZJ-gWfas6r8Mrm2fCrJd5s6Kj1hVv_QN5HS_t0EuoBn-WG_cDsRA4bNIdv-RtIKjqZ0M9z-95Y8PkYlTVe87jkFlRCOZNU9v2eAviw3Z6NgMj0i4JnWIW0iBfnePiS7PL9YLqRLLHiEtbRCXYQ0nOQ5ty8QUBfmTfxe9lOL6cXVPfKNw1QtTren0PeVqXlFfzU9xQsrFe5AVsEVP0jGiRBpR7L29VspRmThbOeaTjlESXUc4zm7SznaxSN44ITCfDenkjNILI0nlXfjeCGif64wvj6jfgNgLsArj_qAKDiBF1XeQyix7-AnDy6E7HTQ_J0b3mZ1C4BYgNljRkNe7RbG8V3poxK4e0frnUo_IIp1ktZn4oa-PCEassuZAQN1JMtqx6U33kkK8_DHUb5JwFV0N2BwYmJ4pvVBmfJjV3QUytMnOyfW-7TWtogQdKRCB0P1EuTXrBijMMXLkNJ2Z2vdbPIV4soLJ7KiMWTcvxTbC7PWV_cqwcRlNfyny-kE0zfZGubhRKRbnYsGO5iCmfO-3GX16_8I3JsD8UPm2ef-GJburtHpZx9QsQT5w7IxklqMjqV3RmA656AXWStjxNNBu8ODr5FVvzMqDqQWp_YleB9EuDN4M9psfiMthOE260f0Z9CyD1_oEOPrG2fUmPMQBVgCtQy_89ckrOXjzlLY1HkhX6EoX_M2borchy_h6J-t5s_IK92SB1EGJBociJEE9Yh9Bx3GUrto_cTFzJRMR76cOD38hFtsVl9SOmoffPHmUElj29gREmzzduiIy3KyG6pywkisFdVtkOBIMVLPHNihf3DqNB98CqdCGJuPLQpyvzAH_uNxzjOQBq1kOJ0MmfnIa25wEQxEnymXROIAEoidXeaT8Dwiv8wL5_pGfftOoIYDXswxm8kJNyHSEgw7wv6dznjIuJ4YzD184jf-_oaICVtzwt43VkFulniDXQm8zX1jrI_g7zSZxyVIel63YmTYUzH5J6wYax6elS3Kf4rwac8Lv9Hge1t-hAZRJWO7G07K-9DWLZSA',1795319224133);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (6,'usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a','POST /api/v1/webhook-endpoints','f7f6b575-8e3b-49eb-928e-526e748f6a56','ATdcD2dv8XOywch40MQh4Uo4SJo7w9Ez7I6txNVGK2g',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/webhook-endpoints/whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","ETag":"\"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.6BOtVMiBbMK9AP9P.3ux8iKackVrvaroF2N1SIZib14cFe2wXQnO00_dNRq8NKR0y7DSZQDzJx_oeC8ZeIVRVCSflm6kHVOzUVCyR2JlAnG4xkiLBFMBpXa6sGDCLLemVKuEJc1Ll1c70LqvsEkg0uTfWIjBePsc_m2V5rETQL_oTtYPIw7aLeg9gJjB5IwwIHDFRw5vmijXhOGV03i5hb65Kpj20j2Kt5pPMnQHh_ltuTBu9TSk0DkJ-10Qb9mJ2GnSKbmltM9ulThivdlJOp10fM6EsSGgbSMBKhpM0PlxPVxg8mipeLOaBpj6bYXGOAT3gF135G67KOyXTLMNdtGs5zwmT6DyzVvask-jJZLCqrSgBPkrNoOIGRnk5cg--FP-M36jXgIb_58Ke_bvyeQRd_Gk8EgyPPNCyalf14uvtNM1lYYURZOTLQalRQ5NdtzGaOZWaqUOlqjWWqDhLJacdLLoWvS0eVrCTwv8lq-Ir7a8ce4SBLhb-3wam_ADihvwi1FpItRi5hEc_A1KqyXQhQ-WdeXLyvFW2fWaBCrdAcnoQurMQytdoGTEkzXjV2-9GK9sPHW9zLGpezF3VBpGWgA-blpxBDxB1EVaKYuzuKB6ZJhrVuKlpqV6uxQB8jL4TRgk3J4k-Xg',1795319224876);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (7,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','POST /api/v1/api-keys','69ca3c18-5cf6-4845-9d58-45dd34ecab55','SEv-odGnH2xfXhX2TOYPCpqTTNKKE5lVmuALtZh14Ms',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.XEB3SZ2cUnuuMKbc.1GctsZyfcC08td6SYC32K6KpOIk0Ycoe8SfUPP6vpxmjadZTJZfAsTqZ4p0A1uwBJY4euKDsYO9zf-ujZKPxU_HYCcTVMe8OM8_mb8hLJsoQYbcMFkMUJNOgT9rYp8z32k5Lfnupc8UJgjD2Mvrv371hNwMiQvO2Od2oi5Jl2D-We1TfpqHtUMXqz6CjEg9AjcqsVUDmrWWd8dlHwn_Hv0RvnXyvyRajLmA-xh59hzx_EVMK5jUABEgV-RD9q-rTr0s2ZM58iL5w-9SvND10sNnzX21HPAO04LbuwN7SLtSMOFUA9Kn3mLb8FULQ9cTOsH8YOevjURUEeZKmPlSrSob5tp9W_OqV5IVfaJimGqRAowylmWVTSyCKysu4fwmyWaBm7GBgCJPx3ZNm2TD6ueWACc8xueMSp4EqPWiRhLFJCKS_67tsHgnD9Pq61HaJ8dIgIowxizOwCVI54KYB2B8OMfKXGkGZupyggfZ1JfylFRAO9mafDZ9adzUssrzIdg',1795319225239);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (8,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','POST /api/v1/orders','76b7ffcc-9e72-4509-80e5-4753cac6ab6d','4imcmULdeASIljiBAd-aAo-980Bddh8QzK2ax8ixLaU',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","ETag":"\"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.UXsRoq3rY3Tvw36c.iQXghUTO6OYkx_o3X3TQAFSkpAlkykS0GW88tJDyRxJGWceoA-zbYVMjABR6s32DAMH0mho2ST_WeBPbc0IWNqJKhFhUuDJgMa4gvzhebzjeGILWjeGVI6HvjQhLLuzRFkE0MISVQ9aBjGf2f2oeYU1OPTk1aUHm6uw37hwJ9pQo-alzkWGe_XAXf9029Za6ESJo7c6pDcTXwZlh7jg5jOQGpXDS6ENTUWheTL5DtUpL0wOZmhyHzjtfqk3Fye6KM3dr9hCrN5Z37pP6QgrHdwvsOtTn3tcAXl_6wHZQrLw1eCzqsvv_wSRpyDgNX4zySiuVxp0gDE_arIVBbZ4fXwB4GfcsXPP8F3t1mxdWhUAqsc2KUW-zOHIHtQOlC0hyIeqv2sfj6lvYH7HOg6CuKSotl2Q5OnNCUm1pRfr_P3C4xbAca13x2HllEHF8qu-JVzUNiDzfL5DXD912Ckh7WeB9HC5kuSw4iFYirPqnhiCNQAvOohb_67wWhnOm-frWpJ1y95mtsoZA0K2cABQPWTPWRKSRH1tDIywi7G-bcZPy1-1mfNEXGjsFxu-89h-J8aOjtEuiCBc1c5tmJKrzcxuab7r-0JZKqhtaD3Y8gc3pd_BOBPUH5BZKw6UOQEoEpk45eZrucuOBuMrK6W_IuPhPADHkV7qpOL9IvAXjlqyW_zIUYN9VMPqfh6FsShBmHw29-OaniOjM0-bvzplbF7sQ6k0aard-mxqRzN9I4YE8pufQ36llCwfFHmP81UEm_WMdUMcZ21e5Kc-bX37NrYfrN4VL1hp7_ih946CWJCeTEjiiBZPN58f0CrnTAmtuqkH1CB--zMe71M6Bpx0GPnglpMgeHqbjIRwJvcChsyWnqMSXzSqhwDdgNupZWjL0ZJbYwv-d4p620nSZG1pYyrvOCh7g8teyaznSm5Eppp8WTbxOTkm0zQ3Qss1MtM0EoOaRLMweP4JXO23Y5oOU9m6-HIsMLGEOCB0XT-JkT1ZSlh1u74XdTWx7JWKoQLfbfQpjymet_OANltkce0OdU99eLF7gLNLjWJp4DSGkRhO1vCKd9hlwAAizHZCWMhIF-IwOdCxjJ4hQ6xcnj_6BivlHVwGruU3Wh9I',1795319225280);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (9,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','POST /api/v1/orders','fa3ec763-ac93-4f1a-be7f-5bd8034b7761','2Knc1Q021zB_H3FpAW6iabew6ES1LKS1TMq_gAap820',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d","ETag":"\"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.pmgv6Ti9UYMn0Bg6.z3MSh9FQ97NcKEureOKW5xtQURuL0vWL8O9mXRCrG5U1vVVVBe-JrQMm5hCnYCr998aeU7JNqBKjGEsm0iWArUSj9pDjBqdlxzMmxxp71r9iBQkZhd2aDOThoX1fBK3IBoNepKPgBaTY3AjfJrq9Z2CVMCfPnY5LYFx7TJBnl5CApkI-Mqf2wt2hCho3nimOePgnZGwCxGjeIcO_sOamrodAI4M_MA4Bfan3ygsRRTEl7PyH7VdBc-FvOKB6b5ySvrE_QSEQI8BGBgB9Yck3tKyDE5PE2Zaz1WTNhL3idH7g3c5m8kijUshhISPRtt5UTLfPLXXlZMAOoq9hbTqwF4IBmy7pFf6JYFthyLRqUUBPYJSopBCqoJO8vTJt_YIGZKBy_RDNS25qXDhnxtwPI9W_i4uvzSGFl4OsHeJs_atUohJnRIIwRpEmIx752CswDVh4w3LlpZaR8J1atbtAZB-eH-MdW2YTokXX8GvFIir-BeDgbxSAV8_4m40oZ4w83bkDSPI_dO2G1wi8ejI0evpd7-pVWa2r7CgvWuOvvSG0bc-LxS3y23UqbRiv0mGOIY7eb3KeQbS8nJKtDed6x78ffC9H7zGMSHO_rnlOqyzdmReWfC2TTeCwJV-a31VwYfx3tx_boPlMlRCAwJWo1tGpP3BGMwY59vvpjZAcpz9tHUhqOBD6qQo0h2dHJ_1MLIfKzcrpwoKdB0kv1DQSnsXpir7lR39nrTdjdwU-KpWL2LTW3GdQ_3deVdy0GGz74FpsrG-htgm2lqQLuP7NJGTctL9LpCoT3Io2wktvFbDcxmYrdkXSLVnekMAj0lQCwWQaxMhzOxvK4K8dH9dEFeFnmS2Pe0pOLL1gqC7JDRLqx3mr0hqBLdAsHSsnqakGr_iLmlOZeYx3whcza_vgnOxve6HQZfPlos03PtjDv5gz-Vai-8yUhaZWQhF1sAnt2NHOVx_FhKOMrrzlu-NNf_gv5dnP4y9EcqdkNJam_hDgXT5T5NmP3fm9nFsmlcNlueP-nnTQ2sDUnXUSxfRpaeh4zEjjG5h0o2G-jy0dBRgSVVhnGhOR1fin9WTrry8Qg0Au3MHyZIucyTTqnUnE_74Nw56uiTW3gMI',1795319225382);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (10,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','POST /api/v1/orders','686e75f4-66f0-4aa6-a9f2-5606316f114b','6yJz6yzv6WxQ0PgOXoROabuIG4uod7PPZgmOCTwQaBw',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/orders/ord_01a2015d-5c8d-742a-9737-2242d362c69c","ETag":"\"ord_01a2015d-5c8d-742a-9737-2242d362c69c.v1\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.HZxERGTQavy6zlhJ.54GjzZcfjxDAbr8Wuf09aGXvF9tj_JhoagOdXYyGCsO4Ig1mlYitMOT83n9Y-lCbdlv7m7s6_Om6c3PBOsmwrN0QEDNNXrT50SETdtJtDDfYcproShoFkBteC7WafF-NmagjYk-pM3QqGWJAuTqsKQ85aK1iTMJLR2MpcXRQsrF10Iyi1XQZNyNrxRymJtMJBlkOWKafYrmrcj35tGrxFvcgpy8Yoj3S4FBcxPXWMoRq_lOBmUNv8Yc5GFSw7N78M-6kLA03nHpz3WT00WeQaeR8RXo93UufgfLS4KpOPJndopGsOrmAaj0LXHYJ-nYJyBQqyrcef553Dz7c_d_vA3wFDMOZd7QFpJ_0yC8Qz9eOQgpNnczGAmvwpdlB93Bgok1KAv07d-hwFArZXhfOHRJkZS8J4lmkUCxnc83ULeGvZNHj_G31qmtJs41_CG1VJzuOHYLbZF-5S9hIfAsyq5FqmMylUp3uIGi8F_srlCZCn4H-uqvUcbJ6ADIq-0ZhSCZL1558CcN2zuhBZuwNJQA92Yh45Qpbjd_D9ivIEWVvLVA1zL2ej4MtxYx5uv32kbAvrkBxFEK9ACNGKn0JKAc0rcjwf5Hh_C6HZzIF53kMil8L0sstbD9uEBj4kh66zry5vLzsqVgPrmcotUWWADaeOly-PH6dQKtFVnzR0TEBxk5uQ94wCnvPDETYcGWZi4gOmnBt07f_5kU2ji57OBI_o1P2EuupNmIuy9ObloFgo-AV1kJEFbsms2hUBrYE7HmHhfYWW8_m-QkBBFu7m1ZoPAO4lgwk7GZlDyVuUvNXA7KQ-HkRExu-lXMSwJT2DR99_2AZB4IeUsjOrjDOd3H2kEcU1_gs5--1hw4sBr8p6icT-G5k3_-VwKk3qhBRLAchsBHqHIqOEL1jpAzB_jTAHEXb-SSBW5tBehRCemO2-dwkBJYU605gZrwb4WdwLnk8x4dFYDNFIKoOsZK65NlIfKAtxyyRoZuKIaUrGxB9Kcce37Z-_Kx8jzQ-6JuD8sr4dkT5lBRaPXuhxvmiKlUKIPuRQkHd5ckPQWqg1GIyTk64TodCG6g_6NtPqU7FYL31LiD4D-NxgxrcjfnvZYA',1795319225485);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (11,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','POST /api/v1/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d/cancel','fddcffec-9c39-4bb4-a84e-6aea9c89b28c','hg9MnSZwfdD2RQ82IKApX89rnBYV5VSyxiheAw5FOjI',200,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","ETag":"\"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d.v4\"","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V._328pcziL32PKTjf.ggrXC9cpP6YEUcDDGHAstXWRs3x8NVngOrakryfSM6LwrYrmG3HtRYWDdfC7kOfpgmUcK3IcQsZ6noxTwuGbPdyqfj6CNBxjv5W8mo9Tnll4UyUcG2xuHhHEFro_F50E1O47AUJWWwcIaLwGiir-dyCLfRk_yxNYc66jLRxKa7vQoGY0LYAwj5ZIR_hxK7YJpi41Pyx85PM3dxgXEMj5MOPliRcEHrX9oLtkx4yhD0-QD7c9QCmoLpEKnHoWbMg8HB7-91Ta1FmKnS7bcjd1bomLX6I2VZ8-oQdWPTf69v_41haZO8WfygyDP0SHUkXA-lsk6ad3pImtw1BMHbVm3eFyMiScMVAzbjDiJArvcWz3WRlqs6UhXBQw53azRMJUiJwfyipmKRii2Lp-YEXQqJ6lV-cs3TI-AMf1lNj9l3clWL_XRa2XOdWfTfP1l-RTO5AQdjYVrzquTi9iueDHoGtA4baoIkNApvEFjLkBsB9gxFQ3MbObMy84Jxyvqd1bpv60CPbHxER5RddM23LVd2xmvPqZ8k5ACaL50a4qQr2I0KbbBvbVrN6xYnFBszFUrs9A6HMt-h2O0Lg0MakwvZDPJXWcEBbr_qRamURz6HoTmAuKwdilRkgn3tfPQye1DqY3eRPREseR_q-5LbHNndl8rP1it8zJgYOep0mIl1BHUateeyyy4lSx5o71H4EfspKV8zCv7_dp-ktepN-hx65hbV2MXaKhfGZVXL-nizwhRWv96KDWvFMG7T0o7qLitmoADDGDkdYCWopahoBln1yss0KI9z4NyvtIVlOo4DAd-y2TShVFqvvEktnU64m3rB2Rys4AKjh9OpxC11Mr1YsqB5WFpmmRZlNiDenSIKa2hg4Rm7tyz0AqlHra35gLs3RHeoymjAawRJCz7Kq_GDufp9P367DkAV-ACXoaL-jCo-hStjf8DnI5NXG02HlOtuLa08yflhJ2-5_zctAfKMNnmb5xDz5hMzzi0tS0P-wfzeEoyCZ8PPXOSNRmtvX5haQSFAQer1hS2Cuwk5OTsNz4Lnr9Ac3UleCZTs5Zt2eDh1XhZnbfuEMVmtutCYtPFM1GrRvbqMiFrdoBWI3vR_ySGnYTL0hmuxUVrvTwcMsKwmVadiDTymIoXleAGhg9K7D_cKgQK6RGc_OOEKV1kU3Dpp22cKWsfSfh9AhUP3gPAfy-iymy78TkujdnzlTsxRzAYYpCPq7glf-Xx7k3Beeo86BJbsY5EY_dyabvwOB9eVEfw8MHCMggR0ECj2W0',1795319225603);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (12,'usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a','POST /api/v1/payments/pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee/refunds','2d8853dc-c724-4063-870e-93c0137ae359','jnh2DIwC3j9wMbjQWwQizFKYtxG_O65u8w8uq60rWIo',201,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"no-store","Location":"/api/v1/payments/pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.P_LgzxPoUrF2o3j9.MlMqZbJsnefvuVZEd0JV_iB12bJWCBBMBbefOV_RBE-MzuWf_LjFJZDE_e_gYMrdMdLSHocux3Nz2bCvsROiKOr2o7hYEeJbpYsgsOdF7FhQrBAla3_dT8hyciDOuCcluqYr02_oPcD2uD-hq8DqXM0A-FP4di9O58I8-AZ7yWilD4mVPHjVcofRBcdyZ2vQHTMJUSdyV-2T71BrFMjtQzDLH9uaUI8P-CqbA7epGyv5Cz2lqUdWyUlhi-5ADnOCFqhH1Yvj3p-R1vCergu3JYlbKGtIvicZ9ihoeRY37a61t8YIPSTuGxcL-i77h4fGatYoYh9-Mn1sjX8ZCrZ48HzF4RT7Ulndfax6wqpmYsv4WOjeP17NNBuUGUn0uoQ0OLz2cZOltFuI4ODYr6Q7obSpN7Qv412_c4W4arWa1N_OwbnokNg-kMVM3wod2n2M_J-2G77kVPduL4O91vKGb2Jij4EDBv2BNEfsKiXK1gQtssJeksqLcK4lsY0PS21sL8xO-sSyMytKJjdRzlAOPgLHaDa9qBtIHkNXlr47FRbtTeYQfsSaikWFmC0E0z75P6KzZKUWthWeGpf6fbzkSGexSu0vmMqn',1795319231681);
INSERT INTO "idempotency_keys" ("rowid","caller","route","key","fingerprint","status","headers","body","created_at") VALUES (13,'usr_01a2015d-3a84-7547-9112-b5a05faa57b5','POST /api/v1/jobs','8fe6023b-d645-457d-9a43-d3a14d609247','ewcX6-V3lInUtTUV6xHkxXXP1CnSp2Dk12DUsqLjWQU',202,'{"Vary":"Authorization, Cookie, X-API-Key","Cache-Control":"private, no-cache","Location":"/api/v1/jobs/job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec","Content-Type":"application/json; charset=UTF-8"}','v1.Ywfo4n6V.dNpDhwkZ72w3q4C9.ygmDuvq00q1wifJVEaGlNwitjwc9RZ81AHZWQPo_RtV0PPahMeTSDBBiTsWrodUFXEhU6H5RIIDAlXzBbFZU21qksHCJGdj4UPqepW7wxUfLnz78DX1C7uSL3EGOJVdTOdQ0o4LmBzHno2sAbR3v6muuPp_tJnX2o-YZPyG5hBTNLIV3VpQSm8f7AkaKNAHVZijN8qbOqutDRxuuqp8Pn5lYwSdFM0WsFTLRjo12FblK9RK57mWbEhp2X8opED6s8tgJsUVb5X7A3tMBCZnqKOCI_8otDnR_SCCqDMvORrDp5taJ_iO17uhuBbh9ojywoe13hxFugD4Rt-9bX0Hu5c9Z7N31NYQ-lC3IX3SBHq7S0yvSwgSCxBppINawty6er6R7T2Gt8RUER6MPoaLVlXgsoMrXvLwRseQhKZ7M0mMQ7UuzOaLSThwJANl96BR5152d9qKj9V9a0-XZKQqxsUHbhVW-rglvbU2vVzwFYbnfMrb91AYmF451TdyO_2Hdhn6V1aBCTXGeaJBD5z0DToaSRUR-_u_NhP72vTVDIIBxnvxTXjJzYBNgHxzILHFU0IXDBrBSCvFRxyyIPgmvxK8zGKlsenLje8ZD0ViRBCDhvVnIF_URFg',1795319231719);
CREATE TABLE `connections` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`external_id` text NOT NULL,
	`scopes` text NOT NULL,
	`status` text NOT NULL,
	`access_token` text NOT NULL,
	`refresh_token` text,
	`key_version` text NOT NULL,
	`expires_at` integer,
	`refresh_lease_until` integer DEFAULT 0 NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`start` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	`revoked_at` integer
);
INSERT INTO "api_keys" ("rowid","id","user_id","name","hash","start","scopes","created_at","expires_at","last_used_at","revoked_at") VALUES (1,'key_01a2015d-5b97-76fb-926a-96c0b7c4d5bb','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','of a program','F-xDnMqoHvj7NsEtNdJZ4dLw7RXKnEl9c5ae0asGNCg','wk_oBrofJw','["orders:read"]',1795319225239,NULL,NULL,NULL);
CREATE TABLE `external_identities` (
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`provider`, `subject`)
);
CREATE TABLE `mfa_challenges` (
	`hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
, `tries` integer DEFAULT 0 NOT NULL);
CREATE TABLE `one_time_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text NOT NULL,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (1,'IoaRVgNtMa7bL9zJ7nVhwWQIed1d1KPKFrxNzoW1ODk','email_verification','usr_01a2015d-4404-7da2-9218-782324882892','grace-1795319219030@example.com',1795319219204,1795405619204,NULL);
INSERT INTO "one_time_tokens" ("rowid","hash","purpose","user_id","email","created_at","expires_at","used_at") VALUES (2,'ZTvv27WRDlYpTvtgaWyALfvtEMVbzWzy1aJ_yexXXtw','email_verification','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','ada@example.com',1795319225039,1795405625039,NULL);
CREATE TABLE `recovery_codes` (
	`user_id` text NOT NULL,
	`hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`user_id`, `hash`)
);
CREATE TABLE `totp_secrets` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`activated_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
INSERT INTO "totp_secrets" ("rowid","user_id","secret","activated_at","last_step","created_at") VALUES (1,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','v1.Ywfo4n6V.UMdpC6Aiibj2LvsJ.eQ0sJCnvUXxrXbpSe1WmX3hRkccHrLzeUJAQ3fKTiqu5U2TZS0sevTPyatYBSnAw',NULL,0,1795319225256);
CREATE TABLE `sandbox_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (1,'evt_01a2015d-4404-77a1-87b5-a38dd9208c01:email-verification','grace-1795319219030@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:29243/email/verify?token=wev_70Qevsqsb8HfhtqeCH3raZN9T0GFBlSlvJ3S5bM1no4

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:29243/email/verify?token=wev_70Qevsqsb8HfhtqeCH3raZN9T0GFBlSlvJ3S5bM1no4">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795319219271);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (2,'evt_01a2015d-45e3-75ba-8e2a-ed82adae3479:order-confirmed','grace-1795319219030@example.com','Your order HKNVJ-4MCKF','Hello,

Thank you. We have your order HKNVJ-4MCKF and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HKNVJ-4MCKF</title></head><body><p>Hello,</p><p>Thank you. We have your order HKNVJ-4MCKF and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2">See your order</a></p></body></html>',1795319219734);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (3,'evt_01a2015d-4dd6-7141-bf46-33764ef45f9b:order-shipped','grace-1795319219030@example.com','Your order HKNVJ-4MCKF is on its way','Hello,

The parcel with your order HKNVJ-4MCKF is with the carrier.

See your order: http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HKNVJ-4MCKF is on its way</title></head><body><p>Hello,</p><p>The parcel with your order HKNVJ-4MCKF is with the carrier.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2">See your order</a></p></body></html>',1795319221734);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (4,'evt_01a2015d-55b1-7004-9da5-17e1cb06b8c6:order-delivered','grace-1795319219030@example.com','Your order HKNVJ-4MCKF has arrived','Hello,

The carrier has delivered your order HKNVJ-4MCKF.

See your order: http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order HKNVJ-4MCKF has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order HKNVJ-4MCKF.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-4595-7093-a155-a1bfba255bd2">See your order</a></p></body></html>',1795319223744);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (5,'evt_01a2015d-5668-7749-99b1-0190cd7f4644:order-cancelled','grace-1795319219030@example.com','Your order XG5AP-K633P was cancelled','Hello,

Your order XG5AP-K633P was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:29243/orders/ord_01a2015d-560b-7806-8db0-775327347f2a
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order XG5AP-K633P was cancelled</title></head><body><p>Hello,</p><p>Your order XG5AP-K633P was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-560b-7806-8db0-775327347f2a">See your order</a></p></body></html>',1795319223928);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (6,'evt_01a2015d-56f3-797a-bf8f-5de9bf1fc35c:order-confirmed','grace-1795319219030@example.com','Your order FPKQ2-A82EV','Hello,

Thank you. We have your order FPKQ2-A82EV and its payment.

2 × Blue mug: €25.80
Total: €25.80

See your order: http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order FPKQ2-A82EV</title></head><body><p>Hello,</p><p>Thank you. We have your order FPKQ2-A82EV and its payment.</p><table><tr><td>2 × Blue mug</td><td>€25.80</td></tr><tr><td>Total</td><td>€25.80</td></tr></table><p><a href="http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725">See your order</a></p></body></html>',1795319224085);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (7,'evt_01a2015d-5745-7dd7-965f-9f8bbfc40650:order-cancelled','grace-1795319219030@example.com','Your order FPKQ2-A82EV was cancelled','Hello,

Your order FPKQ2-A82EV was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order FPKQ2-A82EV was cancelled</title></head><body><p>Hello,</p><p>Your order FPKQ2-A82EV was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725">See your order</a></p></body></html>',1795319224154);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (8,'evt_01a2015d-5794-7464-a67e-0a7c4c6f1ba1:money-refunded','grace-1795319219030@example.com','Your refund for order FPKQ2-A82EV','Hello,

We have given back all that you paid for your order FPKQ2-A82EV: €25.80.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order FPKQ2-A82EV</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order FPKQ2-A82EV: €25.80.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-56ad-7e37-9724-34e6f998c725">See your order</a></p></body></html>',1795319224243);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (9,'evt_01a2015d-5acf-7e6f-90fb-2ef54db26453:email-verification','ada@example.com','Verify your e-mail address','Hello,

An account was opened with this e-mail address. Please show that it is yours.

Verify the address: http://localhost:29243/email/verify?token=wev_wrc4QhLSdEx_DGO1VfnulkmQANCHA5-jZCa3Xq5jkmo

The link works for 24 hours.

If it wasn''t you, please ignore this mail.
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Verify your e-mail address</title></head><body><p>Hello,</p><p>An account was opened with this e-mail address. Please show that it is yours.</p><p><a href="http://localhost:29243/email/verify?token=wev_wrc4QhLSdEx_DGO1VfnulkmQANCHA5-jZCa3Xq5jkmo">Verify the address</a></p><p>The link works for 24 hours.</p><p>If it wasn&#39;t you, please ignore this mail.</p></body></html>',1795319225052);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (10,'evt_01a2015d-5b97-7503-885c-48294c6372b2:api-key-created','ada@example.com','An API key was made','Hello,

A key was made with which a program can act for you, within what the key may do.

If it wasn''t you, look at your account at once: http://localhost:29243/account/api-keys
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An API key was made</title></head><body><p>Hello,</p><p>A key was made with which a program can act for you, within what the key may do.</p><p><a href="http://localhost:29243/account/api-keys">If it wasn&#39;t you, look at your account at once</a></p></body></html>',1795319225247);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (11,'evt_01a2015d-5bf5-7787-93f7-8dfcc4036f77:order-confirmed','ada@example.com','Your order K4M6K-6XKB0','Hello,

Thank you. We have your order K4M6K-6XKB0 and its payment.

1 × Black lamp oil, Small: €50.40
Total: €50.40

See your order: http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order K4M6K-6XKB0</title></head><body><p>Hello,</p><p>Thank you. We have your order K4M6K-6XKB0 and its payment.</p><table><tr><td>1 × Black lamp oil, Small</td><td>€50.40</td></tr><tr><td>Total</td><td>€50.40</td></tr></table><p><a href="http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc">See your order</a></p></body></html>',1795319225371);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (12,'evt_01a2015d-5c59-75e9-a43c-73d54c9eeb65:order-confirmed','ada@example.com','Your order 2X8MZ-NJQNC','Hello,

Thank you. We have your order 2X8MZ-NJQNC and its payment.

1 × Black lamp oil, Large: €55.40
Total: €55.40

See your order: http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 2X8MZ-NJQNC</title></head><body><p>Hello,</p><p>Thank you. We have your order 2X8MZ-NJQNC and its payment.</p><table><tr><td>1 × Black lamp oil, Large</td><td>€55.40</td></tr><tr><td>Total</td><td>€55.40</td></tr></table><p><a href="http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d">See your order</a></p></body></html>',1795319225466);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (13,'evt_01a2015d-5ce3-7c24-ba06-0245ad794e52:order-cancelled','ada@example.com','Your order H11SD-KRAYQ was cancelled','Hello,

Your order H11SD-KRAYQ was cancelled, since the payment did not go through.

You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.

See your order: http://localhost:29243/orders/ord_01a2015d-5c8d-742a-9737-2242d362c69c
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order H11SD-KRAYQ was cancelled</title></head><body><p>Hello,</p><p>Your order H11SD-KRAYQ was cancelled, since the payment did not go through.</p><p>You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5c8d-742a-9737-2242d362c69c">See your order</a></p></body></html>',1795319225615);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (14,'evt_01a2015d-5d03-7b3a-ab81-f891b8329d37:order-cancelled','ada@example.com','Your order 2X8MZ-NJQNC was cancelled','Hello,

Your order 2X8MZ-NJQNC was cancelled, as you asked.

What you paid is given back in full, the way it came. We write to you when it is done.

See your order: http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order 2X8MZ-NJQNC was cancelled</title></head><body><p>Hello,</p><p>Your order 2X8MZ-NJQNC was cancelled, as you asked.</p><p>What you paid is given back in full, the way it came. We write to you when it is done.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d">See your order</a></p></body></html>',1795319225777);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (15,'evt_01a2015d-5d94-71d6-9059-95b2475b6169:money-refunded','ada@example.com','Your refund for order 2X8MZ-NJQNC','Hello,

We have given back all that you paid for your order 2X8MZ-NJQNC: €55.40.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order 2X8MZ-NJQNC</title></head><body><p>Hello,</p><p>We have given back all that you paid for your order 2X8MZ-NJQNC: €55.40.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5c26-7a92-982a-abe0d9c0771d">See your order</a></p></body></html>',1795319225779);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (16,'evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1:order-shipped','ada@example.com','Your order K4M6K-6XKB0 is on its way','Hello,

The parcel with your order K4M6K-6XKB0 is with the carrier.

See your order: http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order K4M6K-6XKB0 is on its way</title></head><body><p>Hello,</p><p>The parcel with your order K4M6K-6XKB0 is with the carrier.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc">See your order</a></p></body></html>',1795319227383);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (17,'evt_01a2015d-6bba-7310-9b5f-4e1475a09715:order-delivered','ada@example.com','Your order K4M6K-6XKB0 has arrived','Hello,

The carrier has delivered your order K4M6K-6XKB0.

See your order: http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your order K4M6K-6XKB0 has arrived</title></head><body><p>Hello,</p><p>The carrier has delivered your order K4M6K-6XKB0.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc">See your order</a></p></body></html>',1795319229382);
INSERT INTO "sandbox_mailbox" ("rowid","id","to","subject","text","html","at") VALUES (18,'evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9:money-refunded','ada@example.com','Your refund for order K4M6K-6XKB0','Hello,

We have given back €1.00 of the €50.40 that you paid for your order K4M6K-6XKB0.

It goes the way the payment came, and may take some days to show.

See your order: http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc
','<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Your refund for order K4M6K-6XKB0</title></head><body><p>Hello,</p><p>We have given back €1.00 of the €50.40 that you paid for your order K4M6K-6XKB0.</p><p>It goes the way the payment came, and may take some days to show.</p><p><a href="http://localhost:29243/orders/ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc">See your order</a></p></body></html>',1795319231707);
CREATE TABLE "users" (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_verified_at` integer,
	`name` text NOT NULL,
	`password_hash` text,
	`role` text NOT NULL,
	`status` text DEFAULT 'active' NOT NULL,
	`version` integer NOT NULL,
	`metadata` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (1,'usr_01a2015d-3a84-7547-9112-b5a05faa57b5','admin@wharf.test',1795319216772,'Alex Admin','scrypt$16384$8$5$fmCFtbY5apQfILjRDj8b6g$jkB9tjeiikYM3bdzUGOBRo5iJ6j_dsfQWBFmrEgWSE8','admin','active',1,'{}',1795319216772,1795319216772,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (2,'usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a','manager@wharf.test',1795319216990,'Max Manager','scrypt$16384$8$5$5UAQOV8_styF_oSHtMt5_w$xktdnGurWLdDB_42UzskGRhEZGEj-J5CcumOPA9mCHo','manager','active',1,'{}',1795319216990,1795319216990,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (3,'usr_01a2015d-3c62-7237-ab3e-36ad2bad96d9','support@wharf.test',1795319217250,'Sam Support','scrypt$16384$8$5$Mx-nOqAxLJlmAvjvz28Bdg$x1UovtlR-tzReWg07Tv0UKzA1InzkCfsFbOpQ-Se3mY','support','active',1,'{}',1795319217250,1795319217250,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (4,'usr_01a2015d-3d52-75e8-bd4a-4c16bda54053','ada@wharf.test',1795319217490,'Ada Lovelace','scrypt$16384$8$5$s7LqrgCe3yAGfWMFPNLbqQ$cn4Pq5xyajjzvnqCh-rbAdPIJO1P9duNDa4lEsl9cok','customer','active',1,'{}',1795319217490,1795319217490,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (5,'usr_01a2015d-4404-7da2-9218-782324882892','grace-1795319219030@example.com',NULL,'Grace Hopper','scrypt$16384$8$5$Mn1xKvLskjYxcYlaSzWY7Q$cbf8s5QJaiGJyd4SjHV5Joga3jkU6NBPfacOtwn2EP0','customer','active',1,'{}',1795319219204,1795319219204,NULL);
INSERT INTO "users" ("rowid","id","email","email_verified_at","name","password_hash","role","status","version","metadata","created_at","updated_at","deleted_at") VALUES (6,'usr_01a2015d-5acf-7159-b54d-fd54ff08e790','ada@example.com',NULL,'Ada Lovelace','scrypt$16384$8$5$ZfA-xtw2fotzrRTT83jhmA$RaA5_qVqHuTyWcK_TMzGM2Z6wgdhOrAmXq--mqxaWIs','customer','active',1,'{}',1795319225039,1795319225039,NULL);
CREATE TABLE "outbox" (
	`id` text NOT NULL,
	`queue` text NOT NULL,
	`type` text NOT NULL,
	`aggregate_id` text NOT NULL,
	`message` text NOT NULL,
	`created_at` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`attempts` integer NOT NULL,
	`consumed_at` integer,
	`dead_at` integer,
	`last_error` text, `postponements` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`id`, `queue`)
);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (1,'evt_01a2015c-e2be-77ce-b2c3-01428d8050d8','events','product.created','prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471','{"schema":1,"id":"evt_01a2015c-e2be-77ce-b2c3-01428d8050d8","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471","data":{"productId":"prd_01a2015c-e2ba-7c4c-9d3c-c784edc7a471","slug":"blue-mug","skus":["MUG-BLUE"]},"storeId":"main","at":1795319194302,"traceparent":null}',1795319194302,1795319214302,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (2,'evt_01a2015c-e349-768f-b383-1d81065641e7','events','product.created','prd_01a2015c-e349-7009-aabe-69b237a5b4dc','{"schema":1,"id":"evt_01a2015c-e349-768f-b383-1d81065641e7","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e349-7009-aabe-69b237a5b4dc","data":{"productId":"prd_01a2015c-e349-7009-aabe-69b237a5b4dc","slug":"red-mug","skus":["MUG-RED"]},"storeId":"main","at":1795319194441,"traceparent":null}',1795319194441,1795319214441,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (3,'evt_01a2015c-e379-7684-ad14-e45082613635','events','product.created','prd_01a2015c-e379-7684-bdaa-a6d8b00794b7','{"schema":1,"id":"evt_01a2015c-e379-7684-ad14-e45082613635","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e379-7684-bdaa-a6d8b00794b7","data":{"productId":"prd_01a2015c-e379-7684-bdaa-a6d8b00794b7","slug":"natural-mug","skus":["MUG-NATURAL"]},"storeId":"main","at":1795319194489,"traceparent":null}',1795319194489,1795319214489,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (4,'evt_01a2015c-e3cd-71a6-ae89-09bce056c8f9','events','product.created','prd_01a2015c-e3cd-7231-b268-1ba149804547','{"schema":1,"id":"evt_01a2015c-e3cd-71a6-ae89-09bce056c8f9","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e3cd-7231-b268-1ba149804547","data":{"productId":"prd_01a2015c-e3cd-7231-b268-1ba149804547","slug":"black-mug","skus":["MUG-BLACK-SMALL","MUG-BLACK-LARGE"]},"storeId":"main","at":1795319194573,"traceparent":null}',1795319194573,1795319214573,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (5,'evt_01a2015c-e43d-7893-8863-da676fc3672a','events','product.created','prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe','{"schema":1,"id":"evt_01a2015c-e43d-7893-8863-da676fc3672a","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe","data":{"productId":"prd_01a2015c-e43d-7e5a-b34a-d45b3b4294fe","slug":"blue-bowl","skus":["BOWL-BLUE"]},"storeId":"main","at":1795319194685,"traceparent":null}',1795319194685,1795319214685,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (6,'evt_01a2015c-e47e-7f05-a70f-de4e1a5adc1c','events','product.created','prd_01a2015c-e47d-71be-b0e5-bdf9860202fa','{"schema":1,"id":"evt_01a2015c-e47e-7f05-a70f-de4e1a5adc1c","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e47d-71be-b0e5-bdf9860202fa","data":{"productId":"prd_01a2015c-e47d-71be-b0e5-bdf9860202fa","slug":"red-bowl","skus":["BOWL-RED"]},"storeId":"main","at":1795319194750,"traceparent":null}',1795319194750,1795319214750,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (7,'evt_01a2015c-e4bf-7760-8594-411e87785dec','events','product.created','prd_01a2015c-e4bf-7846-a57e-29be81f295c2','{"schema":1,"id":"evt_01a2015c-e4bf-7760-8594-411e87785dec","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e4bf-7846-a57e-29be81f295c2","data":{"productId":"prd_01a2015c-e4bf-7846-a57e-29be81f295c2","slug":"natural-bowl","skus":["BOWL-NATURAL"]},"storeId":"main","at":1795319194815,"traceparent":null}',1795319194815,1795319214815,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (8,'evt_01a2015c-e4ec-7393-b8ad-44daa0497026','events','product.created','prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac','{"schema":1,"id":"evt_01a2015c-e4ec-7393-b8ad-44daa0497026","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac","data":{"productId":"prd_01a2015c-e4eb-7488-910b-5b69c3b2eeac","slug":"black-bowl","skus":["BOWL-BLACK-SMALL","BOWL-BLACK-LARGE"]},"storeId":"main","at":1795319194860,"traceparent":null}',1795319194860,1795319214860,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (9,'evt_01a2015c-e54e-77a8-baf8-65df18f592ef','events','product.created','prd_01a2015c-e54b-741f-a7bd-0709708d5816','{"schema":1,"id":"evt_01a2015c-e54e-77a8-baf8-65df18f592ef","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e54b-741f-a7bd-0709708d5816","data":{"productId":"prd_01a2015c-e54b-741f-a7bd-0709708d5816","slug":"blue-plate","skus":["PLATE-BLUE"]},"storeId":"main","at":1795319194958,"traceparent":null}',1795319194958,1795319214958,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (10,'evt_01a2015c-e5ba-7ac2-ba8a-ddf95a7230e2','events','product.created','prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc','{"schema":1,"id":"evt_01a2015c-e5ba-7ac2-ba8a-ddf95a7230e2","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc","data":{"productId":"prd_01a2015c-e5b9-785a-8ca4-0a99d5d07fdc","slug":"red-plate","skus":["PLATE-RED"]},"storeId":"main","at":1795319195066,"traceparent":null}',1795319195066,1795319215066,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (11,'evt_01a2015c-e625-7d33-92e6-6531a3dd8095','events','product.created','prd_01a2015c-e621-70dc-b59b-1b12c9c8b408','{"schema":1,"id":"evt_01a2015c-e625-7d33-92e6-6531a3dd8095","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e621-70dc-b59b-1b12c9c8b408","data":{"productId":"prd_01a2015c-e621-70dc-b59b-1b12c9c8b408","slug":"natural-plate","skus":["PLATE-NATURAL"]},"storeId":"main","at":1795319195173,"traceparent":null}',1795319195173,1795319215173,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (12,'evt_01a2015c-e67e-7790-9f9d-3fe7806e20ed','events','product.created','prd_01a2015c-e67e-72db-bab3-a5de408dd467','{"schema":1,"id":"evt_01a2015c-e67e-7790-9f9d-3fe7806e20ed","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e67e-72db-bab3-a5de408dd467","data":{"productId":"prd_01a2015c-e67e-72db-bab3-a5de408dd467","slug":"black-plate","skus":["PLATE-BLACK-SMALL","PLATE-BLACK-LARGE"]},"storeId":"main","at":1795319195262,"traceparent":null}',1795319195262,1795319215262,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (13,'evt_01a2015c-e6d3-7a3d-8749-dc0b2a3ea13f','events','product.created','prd_01a2015c-e6d2-761a-9abe-13ce0d58484f','{"schema":1,"id":"evt_01a2015c-e6d3-7a3d-8749-dc0b2a3ea13f","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e6d2-761a-9abe-13ce0d58484f","data":{"productId":"prd_01a2015c-e6d2-761a-9abe-13ce0d58484f","slug":"blue-teapot","skus":["TEAPOT-BLUE"]},"storeId":"main","at":1795319195347,"traceparent":null}',1795319195347,1795319215347,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (14,'evt_01a2015c-e74f-7e2e-b77d-9ae83554d97a','events','product.created','prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8','{"schema":1,"id":"evt_01a2015c-e74f-7e2e-b77d-9ae83554d97a","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8","data":{"productId":"prd_01a2015c-e74f-79d6-ab51-198d2f01a5a8","slug":"red-teapot","skus":["TEAPOT-RED"]},"storeId":"main","at":1795319195471,"traceparent":null}',1795319195471,1795319215471,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (15,'evt_01a2015c-e7d2-7d3d-98ac-f8fd066f35d5','events','product.created','prd_01a2015c-e7d2-7277-a23a-e103b44b246f','{"schema":1,"id":"evt_01a2015c-e7d2-7d3d-98ac-f8fd066f35d5","type":"product.created","version":1,"aggregateId":"prd_01a2015c-e7d2-7277-a23a-e103b44b246f","data":{"productId":"prd_01a2015c-e7d2-7277-a23a-e103b44b246f","slug":"natural-teapot","skus":["TEAPOT-NATURAL"]},"storeId":"main","at":1795319195602,"traceparent":null}',1795319195602,1795319215602,1,1795319217512,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (363,'evt_01a2015d-5da7-7fc0-920e-c5d3dffd3300','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-5da7-7fc0-920e-c5d3dffd3300","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319225767,"dueAt":1795319230767,"traceparent":null}',1795319225767,1795319250767,1,1795319230777,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (364,'evt_01a2015d-5da7-7019-baa5-4f081d5a4b2a','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-5da7-7019-baa5-4f081d5a4b2a","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319225767,"dueAt":1795319231767,"traceparent":null}',1795319225767,1795319251767,1,1795319231779,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (365,'evt_01a2015d-63d7-7d2e-9d07-43b7f8faf432','events','inbound.received','inb_01a2015d-63d7-79f5-9062-55a2aa9af767','{"schema":1,"id":"evt_01a2015d-63d7-7d2e-9d07-43b7f8faf432","type":"inbound.received","version":1,"aggregateId":"inb_01a2015d-63d7-79f5-9062-55a2aa9af767","data":{"id":"inb_01a2015d-63d7-79f5-9062-55a2aa9af767"},"storeId":"main","at":1795319227351,"traceparent":null}',1795319227351,1795319247351,1,1795319227372,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (366,'evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1','events','shipment.handed_over','shp_01a2015d-5c01-7437-9681-39cdd49a5319','{"schema":1,"id":"evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"handed_over"},"storeId":"main","at":1795319227367,"traceparent":null}',1795319227367,1795319247367,1,1795319227394,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (367,'evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1','notification','shipment.handed_over','shp_01a2015d-5c01-7437-9681-39cdd49a5319','{"schema":1,"id":"evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1","type":"shipment.handed_over","version":1,"aggregateId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"handed_over"},"storeId":"main","at":1795319227367,"traceparent":null}',1795319227367,1795319247367,1,1795319227386,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (368,'evt_01a2015d-6ba7-7298-9811-7a36a5329cc6','events','inbound.received','inb_01a2015d-6ba7-757d-9b6c-29f826f3d9c2','{"schema":1,"id":"evt_01a2015d-6ba7-7298-9811-7a36a5329cc6","type":"inbound.received","version":1,"aggregateId":"inb_01a2015d-6ba7-757d-9b6c-29f826f3d9c2","data":{"id":"inb_01a2015d-6ba7-757d-9b6c-29f826f3d9c2"},"storeId":"main","at":1795319229351,"traceparent":null}',1795319229351,1795319249351,1,1795319229375,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (369,'evt_01a2015d-6bba-7310-9b5f-4e1475a09715','events','shipment.delivered','shp_01a2015d-5c01-7437-9681-39cdd49a5319','{"schema":1,"id":"evt_01a2015d-6bba-7310-9b5f-4e1475a09715","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"delivered"},"storeId":"main","at":1795319229370,"traceparent":null}',1795319229370,1795319249370,1,1795319229397,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (370,'evt_01a2015d-6bba-7310-9b5f-4e1475a09715','notification','shipment.delivered','shp_01a2015d-5c01-7437-9681-39cdd49a5319','{"schema":1,"id":"evt_01a2015d-6bba-7310-9b5f-4e1475a09715","type":"shipment.delivered","version":1,"aggregateId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"delivered"},"storeId":"main","at":1795319229370,"traceparent":null}',1795319229370,1795319249370,1,1795319229384,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (371,'evt_01a2015d-6bd8-7a99-95c8-9dc485546f31','events','order.completed','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','{"schema":1,"id":"evt_01a2015d-6bd8-7a99-95c8-9dc485546f31","type":"order.completed","version":1,"aggregateId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","data":{"order":{"id":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","status":"captured"},"shipment":{"id":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:47:05.280Z","updatedAt":"2026-11-22T03:47:09.400Z"}},"storeId":"main","at":1795319229400,"traceparent":null}',1795319229400,1795319249400,1,1795319229418,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (372,'evt_01a2015d-6be0-7559-b200-67d7e94aab9f','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6be0-7559-b200-67d7e94aab9f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319229408,"traceparent":null}',1795319229408,1795319249408,1,1795319229428,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (373,'evt_01a2015d-6bf7-75c3-b493-04cec19ccaeb','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6bf7-75c3-b493-04cec19ccaeb","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319229431,"dueAt":1795319235431,"traceparent":null}',1795319229431,1795319255431,1,1795319235443,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (374,'evt_01a2015d-6bfd-723f-a3fc-20b52c62de60','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6bfd-723f-a3fc-20b52c62de60","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319229437,"dueAt":1795319557437,"traceparent":null}',1795319229437,1795319577437,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (375,'evt_01a2015d-6fbe-7f96-824c-6f1306b8bcb1','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6fbe-7f96-824c-6f1306b8bcb1","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230398,"dueAt":1795319557398,"traceparent":null}',1795319230398,1795319577398,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (376,'evt_01a2015d-6fc5-76cf-913c-874a3890b58f','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6fc5-76cf-913c-874a3890b58f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230405,"dueAt":1795319510405,"traceparent":null}',1795319230405,1795319530405,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (377,'evt_01a2015d-6fca-71c8-8c6c-8eb2e909b1d0','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-6fca-71c8-8c6c-8eb2e909b1d0","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230410,"dueAt":1795319547410,"traceparent":null}',1795319230410,1795319567410,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (378,'evt_01a2015d-7017-7e9a-a577-eac9feb31173','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-7017-7e9a-a577-eac9feb31173","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230487,"dueAt":1795319503487,"traceparent":null}',1795319230487,1795319523487,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (379,'evt_01a2015d-713b-77a2-a156-af299bd0515f','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-713b-77a2-a156-af299bd0515f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230779,"dueAt":1795319501779,"traceparent":null}',1795319230779,1795319521779,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (380,'evt_01a2015d-7147-7851-bd4b-62aa96b8a55f','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-7147-7851-bd4b-62aa96b8a55f","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230791,"dueAt":1795319539791,"traceparent":null}',1795319230791,1795319559791,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (381,'evt_01a2015d-714c-764d-a7b4-cb477216f6b4','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-714c-764d-a7b4-cb477216f6b4","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230796,"dueAt":1795319525796,"traceparent":null}',1795319230796,1795319545796,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (382,'evt_01a2015d-7152-734c-a7a6-86497d0c0895','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-7152-734c-a7a6-86497d0c0895","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319230802,"dueAt":1795319521802,"traceparent":null}',1795319230802,1795319541802,1,NULL,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (383,'evt_01a2015d-74c1-7d4c-a700-03722c623876','events','payment.refund_requested','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','{"schema":1,"id":"evt_01a2015d-74c1-7d4c-a700-03722c623876","type":"payment.refund_requested","version":1,"aggregateId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","data":{"paymentId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2015d-74c1-761f-b8f4-94e01b68dd16","origin":"staff"},"storeId":"main","at":1795319231681,"traceparent":null}',1795319231681,1795319251681,1,1795319231698,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (384,'evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9','events','payment.refunded','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','{"schema":1,"id":"evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9","type":"payment.refunded","version":1,"aggregateId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","data":{"paymentId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2015d-74c1-761f-b8f4-94e01b68dd16","origin":"staff"},"storeId":"main","at":1795319231695,"traceparent":null}',1795319231695,1795319251695,1,1795319231747,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (385,'evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9','notification','payment.refunded','pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee','{"schema":1,"id":"evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9","type":"payment.refunded","version":1,"aggregateId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","data":{"paymentId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","orderId":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","status":"partially_refunded","amount":{"amount":100,"currency":"EUR"},"refundId":"ref_01a2015d-74c1-761f-b8f4-94e01b68dd16","origin":"staff"},"storeId":"main","at":1795319231695,"traceparent":null}',1795319231695,1795319251695,1,1795319231711,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (386,'evt_01a2015d-74e7-7ea2-aa74-467a2ec5f147','sync','jobs.step','job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec','{"schema":1,"id":"evt_01a2015d-74e7-7ea2-aa74-467a2ec5f147","type":"jobs.step","version":1,"aggregateId":"job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec","data":{"jobId":"job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec","step":0},"storeId":"main","at":1795319231719,"traceparent":null}',1795319231719,1795319251719,1,1795319231748,NULL,NULL,0);
INSERT INTO "outbox" ("rowid","id","queue","type","aggregate_id","message","created_at","lease_until","attempts","consumed_at","dead_at","last_error","postponements") VALUES (387,'evt_01a2015d-8376-749f-a9c8-0151d72b8334','webhook','webhooks.attempt','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','{"schema":1,"id":"evt_01a2015d-8376-749f-a9c8-0151d72b8334","type":"webhooks.attempt","version":1,"aggregateId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1","data":{"endpointId":"whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1"},"storeId":"main","at":1795319235446,"dueAt":1795319539446,"traceparent":null}',1795319235446,1795319559446,1,NULL,NULL,NULL,0);
CREATE TABLE `inbound_events` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`received_at` integer NOT NULL,
	`processed_at` integer,
	`outcome` text NOT NULL
);
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (1,'inb_01a2015d-4dcd-7d76-aef3-1b193223402b','shipping/sandbox','msg_01a2015d-45f6-7a97-9b05-8c0afc5c3a4a','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2015d-45f1-76bd-9dcb-425459a32b22"}}',1795319221709,1795319221721,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (2,'inb_01a2015d-559d-7bc9-aa25-15c8459b4ec6','shipping/sandbox','msg_01a2015d-45f6-7c53-9f11-5991d74bf881','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2015d-45f1-76bd-9dcb-425459a32b22"}}',1795319223709,1795319223731,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (3,'inb_01a2015d-63d7-79f5-9062-55a2aa9af767','shipping/sandbox','msg_01a2015d-5c04-73d9-a774-5b21ae0401c9','parcel.handed_over','{"type":"parcel.handed_over","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319"}}',1795319227351,1795319227370,'processed');
INSERT INTO "inbound_events" ("rowid","id","source","event_id","type","body","received_at","processed_at","outcome") VALUES (4,'inb_01a2015d-6ba7-757d-9b6c-29f826f3d9c2','shipping/sandbox','msg_01a2015d-5c04-7944-9b6f-74976808c0c1','parcel.delivered','{"type":"parcel.delivered","data":{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319"}}',1795319229351,1795319229373,'processed');
CREATE TABLE "sent_mails" (
	`id` text PRIMARY KEY NOT NULL,
	`claimed_until` integer DEFAULT 0 NOT NULL,
	`sent_at` integer
);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (1,'evt_01a2015d-4404-77a1-87b5-a38dd9208c01:email-verification',1795319234247,1795319219274);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (2,'evt_01a2015d-45e3-75ba-8e2a-ed82adae3479:order-confirmed',1795319234720,1795319219736);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (3,'evt_01a2015d-4dd6-7141-bf46-33764ef45f9b:order-shipped',1795319236729,1795319221734);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (4,'evt_01a2015d-55b1-7004-9da5-17e1cb06b8c6:order-delivered',1795319238738,1795319223746);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (5,'evt_01a2015d-5668-7749-99b1-0190cd7f4644:order-cancelled',1795319238924,1795319223929);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (6,'evt_01a2015d-56f3-797a-bf8f-5de9bf1fc35c:order-confirmed',1795319239081,1795319224086);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (7,'evt_01a2015d-5745-7dd7-965f-9f8bbfc40650:order-cancelled',1795319239145,1795319224157);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (8,'evt_01a2015d-5794-7464-a67e-0a7c4c6f1ba1:money-refunded',1795319239235,1795319224245);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (9,'evt_01a2015d-5acf-7e6f-90fb-2ef54db26453:email-verification',1795319240046,1795319225053);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (10,'evt_01a2015d-5b97-7503-885c-48294c6372b2:api-key-created',1795319240243,1795319225248);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (11,'evt_01a2015d-5bf5-7787-93f7-8dfcc4036f77:order-confirmed',1795319240364,1795319225372);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (12,'evt_01a2015d-5c59-75e9-a43c-73d54c9eeb65:order-confirmed',1795319240459,1795319225469);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (13,'evt_01a2015d-5ce3-7c24-ba06-0245ad794e52:order-cancelled',1795319240602,1795319225621);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (14,'evt_01a2015d-5d03-7b3a-ab81-f891b8329d37:order-cancelled',1795319240774,1795319225779);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (15,'evt_01a2015d-5d94-71d6-9059-95b2475b6169:money-refunded',1795319240775,1795319225781);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (16,'evt_01a2015d-63e7-7e1f-8649-fcbdd9278ff1:order-shipped',1795319242378,1795319227385);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (17,'evt_01a2015d-6bba-7310-9b5f-4e1475a09715:order-delivered',1795319244380,1795319229383);
INSERT INTO "sent_mails" ("rowid","id","claimed_until","sent_at") VALUES (18,'evt_01a2015d-74cf-7e95-ac1b-f3e0416bf0b9:money-refunded',1795319246703,1795319231708);
CREATE TABLE `webhook_attempts` (
	`delivery_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`latency_ms` integer NOT NULL,
	`status_code` integer,
	`error` text,
	`answer` text,
	PRIMARY KEY(`delivery_id`, `number`)
);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (1,'msg_01a2015d-5bd6-7207-9011-938cc6d1928b',1,1795319225367,8,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (2,'msg_01a2015d-5c4e-7cc1-ac69-33195dcfda28',1,1795319225468,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (3,'msg_01a2015d-5c2f-7501-86a8-af166b14a1cc',1,1795319225461,15,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (4,'msg_01a2015d-5c47-7a1a-8222-7a7686a2a5f4',1,1795319225465,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (5,'msg_01a2015d-5c97-7029-94d7-d552b390d7ce',1,1795319225606,23,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (6,'msg_01a2015d-5caf-7c42-a5f1-52b3f67d8c45',1,1795319225613,19,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (7,'msg_01a2015d-5cb5-7c12-ab5d-dffd5a82075b',1,1795319225620,12,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (8,'msg_01a2015d-5d6a-7a34-bbb5-38789a2de56c',1,1795319225762,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (9,'msg_01a2015d-5d71-75e5-9bfb-0b0368985e41',1,1795319225764,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (10,'msg_01a2015d-6be0-7e17-a3a0-6bb9470ec37e',1,1795319229428,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (11,'msg_01a2015d-5bd6-7207-9011-938cc6d1928b',2,1795319229436,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (12,'msg_01a2015d-5c4e-7cc1-ac69-33195dcfda28',2,1795319230387,11,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (13,'msg_01a2015d-5c47-7a1a-8222-7a7686a2a5f4',2,1795319230402,3,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (14,'msg_01a2015d-5d6a-7a34-bbb5-38789a2de56c',2,1795319230408,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (15,'msg_01a2015d-5c2f-7501-86a8-af166b14a1cc',2,1795319230482,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (16,'msg_01a2015d-5c97-7029-94d7-d552b390d7ce',2,1795319230777,2,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (17,'msg_01a2015d-5caf-7c42-a5f1-52b3f67d8c45',2,1795319230786,5,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (18,'msg_01a2015d-5cb5-7c12-ab5d-dffd5a82075b',2,1795319230795,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (19,'msg_01a2015d-5d71-75e5-9bfb-0b0368985e41',2,1795319230801,1,NULL,'unreachable',NULL);
INSERT INTO "webhook_attempts" ("rowid","delivery_id","number","at","latency_ms","status_code","error","answer") VALUES (20,'msg_01a2015d-6be0-7e17-a3a0-6bb9470ec37e',2,1795319235442,4,NULL,'unreachable',NULL);
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`type` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`next_attempt_at` integer,
	`tries` integer NOT NULL,
	`attempt_count` integer NOT NULL,
	`lease_until` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (1,'msg_01a2015d-5bd6-7207-9011-938cc6d1928b','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5bc0-7301-b41b-7575b9924704','order.created','{"type":"order.created","timestamp":"2026-11-22T03:47:05.280Z","data":{"order":{"id":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:47:05.280Z","updatedAt":"2026-11-22T03:47:05.280Z"}}}','pending',1795319557437,2,2,0,1795319225302,1795319229437);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (2,'msg_01a2015d-5c2f-7501-86a8-af166b14a1cc','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5bf5-7787-93f7-8dfcc4036f77','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:47:05.333Z","data":{"order":{"id":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:47:05.280Z","updatedAt":"2026-11-22T03:47:05.333Z"}}}','pending',1795319503487,2,2,0,1795319225391,1795319230487);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (3,'msg_01a2015d-5c47-7a1a-8222-7a7686a2a5f4','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5c26-7b6e-b284-ba5e4ce23529','order.created','{"type":"order.created","timestamp":"2026-11-22T03:47:05.382Z","data":{"order":{"id":"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d","number":"2X8MZ-NJQNC","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"pending","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:47:05.382Z","updatedAt":"2026-11-22T03:47:05.382Z"}}}','pending',1795319510405,2,2,0,1795319225415,1795319230405);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (4,'msg_01a2015d-5c4e-7cc1-ac69-33195dcfda28','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5c09-7836-b47d-cf08b2c3933d','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:47:05.353Z","data":{"order":{"id":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","status":"captured"},"shipment":{"id":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:47:05.280Z","updatedAt":"2026-11-22T03:47:05.353Z"}}}','pending',1795319557398,2,2,0,1795319225422,1795319230398);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (5,'msg_01a2015d-5c97-7029-94d7-d552b390d7ce','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5c59-75e9-a43c-73d54c9eeb65','order.paid','{"type":"order.paid","timestamp":"2026-11-22T03:47:05.433Z","data":{"order":{"id":"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d","number":"2X8MZ-NJQNC","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"paid","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16","status":"captured"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:47:05.382Z","updatedAt":"2026-11-22T03:47:05.433Z"}}}','pending',1795319501779,2,2,0,1795319225495,1795319230779);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (6,'msg_01a2015d-5caf-7c42-a5f1-52b3f67d8c45','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5c8d-7701-92b1-1bc5399646cf','order.created','{"type":"order.created","timestamp":"2026-11-22T03:47:05.485Z","data":{"order":{"id":"ord_01a2015d-5c8d-742a-9737-2242d362c69c","number":"H11SD-KRAYQ","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"pending","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c8d-766d-b891-f9cced0a9142","status":"pending"},"shipment":null,"cancellation":null,"customerNote":null,"metadata":{},"version":1,"createdAt":"2026-11-22T03:47:05.485Z","updatedAt":"2026-11-22T03:47:05.485Z"}}}','pending',1795319539791,2,2,0,1795319225519,1795319230791);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (7,'msg_01a2015d-5cb5-7c12-ab5d-dffd5a82075b','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5c6b-793f-841a-901c82d85deb','order.fulfilling','{"type":"order.fulfilling","timestamp":"2026-11-22T03:47:05.451Z","data":{"order":{"id":"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d","number":"2X8MZ-NJQNC","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"fulfilling","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16","status":"captured"},"shipment":{"id":"shp_01a2015d-5c62-745a-8756-b8ca11dd2426","status":"created"},"cancellation":null,"customerNote":null,"metadata":{},"version":3,"createdAt":"2026-11-22T03:47:05.382Z","updatedAt":"2026-11-22T03:47:05.451Z"}}}','pending',1795319525796,2,2,0,1795319225525,1795319230796);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (8,'msg_01a2015d-5d6a-7a34-bbb5-38789a2de56c','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5ce3-7c24-ba06-0245ad794e52','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:47:05.571Z","data":{"order":{"id":"ord_01a2015d-5c8d-742a-9737-2242d362c69c","number":"H11SD-KRAYQ","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"cancelled","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":{"amount":4940,"currency":"EUR"},"lineTotal":{"amount":4940,"currency":"EUR"}}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c8d-766d-b891-f9cced0a9142","status":"pending"},"shipment":null,"cancellation":{"reason":"payment_failed","at":"2026-11-22T03:47:05.571Z"},"customerNote":null,"metadata":{},"version":2,"createdAt":"2026-11-22T03:47:05.485Z","updatedAt":"2026-11-22T03:47:05.571Z"}}}','pending',1795319547410,2,2,0,1795319225706,1795319230410);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (9,'msg_01a2015d-5d71-75e5-9bfb-0b0368985e41','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-5d03-7b3a-ab81-f891b8329d37','order.cancelled','{"type":"order.cancelled","timestamp":"2026-11-22T03:47:05.603Z","data":{"order":{"id":"ord_01a2015d-5c26-7a92-982a-abe0d9c0771d","number":"2X8MZ-NJQNC","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"cancelled","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":{"amount":5540,"currency":"EUR"},"lineTotal":{"amount":5540,"currency":"EUR"}}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16","status":"captured"},"shipment":{"id":"shp_01a2015d-5c62-745a-8756-b8ca11dd2426","status":"cancelled"},"cancellation":{"reason":"customer","at":"2026-11-22T03:47:05.603Z"},"customerNote":null,"metadata":{},"version":4,"createdAt":"2026-11-22T03:47:05.382Z","updatedAt":"2026-11-22T03:47:05.603Z"}}}','pending',1795319521802,2,2,0,1795319225713,1795319230802);
INSERT INTO "webhook_deliveries" ("rowid","id","endpoint_id","event_id","type","body","status","next_attempt_at","tries","attempt_count","lease_until","created_at","updated_at") VALUES (10,'msg_01a2015d-6be0-7e17-a3a0-6bb9470ec37e','whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','evt_01a2015d-6bd8-7a99-95c8-9dc485546f31','order.completed','{"type":"order.completed","timestamp":"2026-11-22T03:47:09.400Z","data":{"order":{"id":"ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc","number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","status":"completed","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":{"amount":5040,"currency":"EUR"},"lineTotal":{"amount":5040,"currency":"EUR"}}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"payment":{"id":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","status":"captured"},"shipment":{"id":"shp_01a2015d-5c01-7437-9681-39cdd49a5319","status":"delivered"},"cancellation":null,"customerNote":null,"metadata":{},"version":6,"createdAt":"2026-11-22T03:47:05.280Z","updatedAt":"2026-11-22T03:47:09.400Z"}}}','pending',1795319539446,2,2,0,1795319229408,1795319235446);
CREATE TABLE `webhook_endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`disabled_reason` text,
	`failing_since` integer,
	`secrets` text NOT NULL,
	`key_version` text NOT NULL,
	`created_by` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`deleted_at` integer
);
INSERT INTO "webhook_endpoints" ("rowid","id","url","events","description","status","disabled_reason","failing_since","secrets","key_version","created_by","version","created_at","updated_at","deleted_at") VALUES (1,'whe_01a2015d-5a2c-7aa9-8bc0-5cf182c696c1','https://hooks.example.com/wharf','["order.*"]','','active',NULL,1795319225375,'[{"sealed":"v1.Ywfo4n6V.RcM54Z4AN5_zcDNz.-roHiqXgkDUQZtTRfUgKx8vvK5pV2oPqIDkk6IMB4ShFxnzGpDUfaKVpCBAiwNiL4F_4kG3Ug-Rc6UQTOyaa4bJd","until":null}]','Ywfo4n6V','usr_01a2015d-3b5e-757c-aa0e-0e1248abfc5a',2,1795319224876,1795319225375,NULL);
CREATE TABLE `order_history` (
	`generation` integer NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`user_id` text NOT NULL,
	`status` text NOT NULL,
	`total_amount` integer NOT NULL,
	`currency` text NOT NULL,
	`units` integer NOT NULL,
	`placed_at` integer NOT NULL,
	`paid_at` integer,
	`fulfilling_at` integer,
	`completed_at` integer,
	`cancelled_at` integer,
	`refunded_at` integer,
	PRIMARY KEY(`generation`, `id`)
);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (1,1,'ord_01a2015d-4595-7093-a155-a1bfba255bd2','HKNVJ-4MCKF','usr_01a2015d-4404-7da2-9218-782324882892','completed',2580,'EUR',2,1795319219605,1795319219683,1795319219708,1795319223772,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (2,1,'ord_01a2015d-560b-7806-8db0-775327347f2a','XG5AP-K633P','usr_01a2015d-4404-7da2-9218-782324882892','cancelled',2580,'EUR',2,1795319223819,NULL,NULL,NULL,1795319223912,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (3,1,'ord_01a2015d-56ad-7e37-9724-34e6f998c725','FPKQ2-A82EV','usr_01a2015d-4404-7da2-9218-782324882892','cancelled',2580,'EUR',2,1795319223981,1795319224051,1795319224068,NULL,1795319224133,1795319224246);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (4,1,'ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc','K4M6K-6XKB0','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','completed',5040,'EUR',1,1795319225280,1795319225333,1795319225353,1795319229400,NULL,NULL);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (5,1,'ord_01a2015d-5c26-7a92-982a-abe0d9c0771d','2X8MZ-NJQNC','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','cancelled',5540,'EUR',1,1795319225382,1795319225433,1795319225451,NULL,1795319225603,1795319225787);
INSERT INTO "order_history" ("rowid","generation","id","number","user_id","status","total_amount","currency","units","placed_at","paid_at","fulfilling_at","completed_at","cancelled_at","refunded_at") VALUES (6,1,'ord_01a2015d-5c8d-742a-9737-2242d362c69c','H11SD-KRAYQ','usr_01a2015d-5acf-7159-b54d-fd54ff08e790','cancelled',4940,'EUR',1,1795319225485,NULL,NULL,NULL,1795319225571,NULL);
CREATE TABLE `projections` (
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`status` text NOT NULL,
	`position` integer NOT NULL,
	`job_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`name`, `generation`)
);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (1,'sales',1,'live',29,NULL,1795319234312);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (2,'best-sellers',1,'live',29,NULL,1795319234312);
INSERT INTO "projections" ("rowid","name","generation","status","position","job_id","updated_at") VALUES (3,'order-history',1,'live',29,NULL,1795319234312);
CREATE TABLE `sales_by_day` (
	`generation` integer NOT NULL,
	`day` text NOT NULL,
	`currency` text NOT NULL,
	`orders` integer NOT NULL,
	`units` integer NOT NULL,
	`gross` integer NOT NULL,
	`refunds` integer NOT NULL,
	PRIMARY KEY(`generation`, `day`, `currency`)
);
INSERT INTO "sales_by_day" ("rowid","generation","day","currency","orders","units","gross","refunds") VALUES (1,1,'2026-11-22','EUR',4,6,15740,8220);
CREATE TABLE `sales_by_sku` (
	`generation` integer NOT NULL,
	`day` text NOT NULL,
	`sku` text NOT NULL,
	`currency` text NOT NULL,
	`title` text NOT NULL,
	`units` integer NOT NULL,
	`revenue` integer NOT NULL,
	`orders` integer NOT NULL,
	PRIMARY KEY(`generation`, `day`, `sku`, `currency`)
);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (1,1,'2026-11-22','MUG-BLUE','EUR','Blue mug',4,5160,2);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (2,1,'2026-11-22','LAMP-OIL-BLACK-SMALL','EUR','Black lamp oil, Small',1,5040,1);
INSERT INTO "sales_by_sku" ("rowid","generation","day","sku","currency","title","units","revenue","orders") VALUES (3,1,'2026-11-22','LAMP-OIL-BLACK-LARGE','EUR','Black lamp oil, Large',1,5540,1);
CREATE TABLE "order_events" (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`order_id` text NOT NULL,
	`version` integer NOT NULL,
	`type` text NOT NULL,
	`data` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL
);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (1,1,'evt_01a2015d-4595-7478-b573-ab270da303c5','ord_01a2015d-4595-7093-a155-a1bfba255bd2',1,'order.created','{"number":"HKNVJ-4MCKF","userId":"usr_01a2015d-4404-7da2-9218-782324882892","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2015d-4595-7504-88fa-5a1947a89145","customerNote":null,"metadata":{}}','usr_01a2015d-4404-7da2-9218-782324882892',1795319219605);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (2,2,'evt_01a2015d-45e3-797a-9ea0-1ef88eb29e2f','ord_01a2015d-4595-7093-a155-a1bfba255bd2',2,'order.paid','{}','system:saga',1795319219683);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (3,3,'evt_01a2015d-45fc-7788-9913-1e85795a9ea2','ord_01a2015d-4595-7093-a155-a1bfba255bd2',3,'order.fulfilling','{"shipmentId":"shp_01a2015d-45f1-76bd-9dcb-425459a32b22"}','system:saga',1795319219708);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (4,4,'evt_01a2015d-4ded-7c9a-9fc1-a60c18c0c63f','ord_01a2015d-4595-7093-a155-a1bfba255bd2',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795319221741);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (5,5,'evt_01a2015d-55ce-716a-b7d4-e89c2feede7d','ord_01a2015d-4595-7093-a155-a1bfba255bd2',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795319223758);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (6,6,'evt_01a2015d-55dc-7d37-bf9d-10908c52cd3b','ord_01a2015d-4595-7093-a155-a1bfba255bd2',6,'order.completed','{}','system:saga',1795319223772);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (7,7,'evt_01a2015d-560b-7e42-bdc5-5c7d70045640','ord_01a2015d-560b-7806-8db0-775327347f2a',1,'order.created','{"number":"XG5AP-K633P","userId":"usr_01a2015d-4404-7da2-9218-782324882892","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2015d-560b-7d96-ad5a-0773274f7144","customerNote":null,"metadata":{}}','usr_01a2015d-4404-7da2-9218-782324882892',1795319223819);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (8,8,'evt_01a2015d-5668-7800-9935-d5159af4d591','ord_01a2015d-560b-7806-8db0-775327347f2a',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795319223912);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (9,9,'evt_01a2015d-5684-718a-9de1-104fa75c3867','ord_01a2015d-560b-7806-8db0-775327347f2a',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795319223940);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (10,10,'evt_01a2015d-56ad-77b4-b503-121321ed1b93','ord_01a2015d-56ad-7e37-9724-34e6f998c725',1,'order.created','{"number":"FPKQ2-A82EV","userId":"usr_01a2015d-4404-7da2-9218-782324882892","items":[{"sku":"MUG-BLUE","title":"Blue mug","quantity":2,"unitPrice":1290}],"total":{"amount":2580,"currency":"EUR"},"shippingAddress":{"name":"Grace Hopper","line1":"1 Quay","city":"London","postalCode":"E1 6AN","country":"GB"},"paymentId":"pay_01a2015d-56ad-79ac-a9e9-20beeeae54c6","customerNote":null,"metadata":{}}','usr_01a2015d-4404-7da2-9218-782324882892',1795319223981);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (11,11,'evt_01a2015d-56f3-734e-993b-7489146b2673','ord_01a2015d-56ad-7e37-9724-34e6f998c725',2,'order.paid','{}','system:saga',1795319224051);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (12,12,'evt_01a2015d-5704-7a01-8599-9e21c7089bb8','ord_01a2015d-56ad-7e37-9724-34e6f998c725',3,'order.fulfilling','{"shipmentId":"shp_01a2015d-56fb-7824-89c7-a9102c1c1b56"}','system:saga',1795319224068);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (13,13,'evt_01a2015d-5745-7390-b093-a34c4ca5e68d','ord_01a2015d-56ad-7e37-9724-34e6f998c725',4,'order.cancelled','{"reason":"customer"}','usr_01a2015d-4404-7da2-9218-782324882892',1795319224133);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (14,14,'evt_01a2015d-57b6-72f1-a6f7-421c74b508dc','ord_01a2015d-56ad-7e37-9724-34e6f998c725',5,'order.payment_changed','{"status":"refunded","refunded":2580}','system:orders.refund',1795319224246);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (15,15,'evt_01a2015d-5bc0-7026-8672-d5a9ff4331e6','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',1,'order.created','{"number":"K4M6K-6XKB0","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","items":[{"sku":"LAMP-OIL-BLACK-SMALL","title":"Black lamp oil, Small","quantity":1,"unitPrice":5040}],"total":{"amount":5040,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2015d-5bc0-7ac7-bbaf-068f9e536eee","customerNote":null,"metadata":{}}','usr_01a2015d-5acf-7159-b54d-fd54ff08e790',1795319225280);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (16,16,'evt_01a2015d-5bf5-7907-ac3b-b1cc4d8fe5ab','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',2,'order.paid','{}','system:saga',1795319225333);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (17,17,'evt_01a2015d-5c09-7326-a8c0-74d9eda72cdd','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',3,'order.fulfilling','{"shipmentId":"shp_01a2015d-5c01-7437-9681-39cdd49a5319"}','system:saga',1795319225353);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (18,18,'evt_01a2015d-5c26-7c1b-80a6-d3a93e01d90a','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d',1,'order.created','{"number":"2X8MZ-NJQNC","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","items":[{"sku":"LAMP-OIL-BLACK-LARGE","title":"Black lamp oil, Large","quantity":1,"unitPrice":5540}],"total":{"amount":5540,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2015d-5c26-72a0-b416-7d41cd4c4c16","customerNote":null,"metadata":{}}','usr_01a2015d-5acf-7159-b54d-fd54ff08e790',1795319225382);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (19,19,'evt_01a2015d-5c59-74bb-b7e7-dc4588f03e70','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d',2,'order.paid','{}','system:saga',1795319225433);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (20,20,'evt_01a2015d-5c6b-73d1-8745-246fba06550b','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d',3,'order.fulfilling','{"shipmentId":"shp_01a2015d-5c62-745a-8756-b8ca11dd2426"}','system:saga',1795319225451);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (21,21,'evt_01a2015d-5c8d-7393-9b8a-e6868ec05fe2','ord_01a2015d-5c8d-742a-9737-2242d362c69c',1,'order.created','{"number":"H11SD-KRAYQ","userId":"usr_01a2015d-5acf-7159-b54d-fd54ff08e790","items":[{"sku":"LAMP-OIL-NATURAL","title":"Natural lamp oil","quantity":1,"unitPrice":4940}],"total":{"amount":4940,"currency":"EUR"},"shippingAddress":{"name":"Bo Buyer","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"},"paymentId":"pay_01a2015d-5c8d-766d-b891-f9cced0a9142","customerNote":null,"metadata":{}}','usr_01a2015d-5acf-7159-b54d-fd54ff08e790',1795319225485);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (22,22,'evt_01a2015d-5ce3-73e8-b9db-2b66ccbdea6e','ord_01a2015d-5c8d-742a-9737-2242d362c69c',2,'order.cancelled','{"reason":"payment_failed"}','system:saga',1795319225571);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (23,23,'evt_01a2015d-5d03-7d65-b34c-d7640c2c0ecb','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d',4,'order.cancelled','{"reason":"customer"}','usr_01a2015d-5acf-7159-b54d-fd54ff08e790',1795319225603);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (24,24,'evt_01a2015d-5d45-79cb-aa70-f10c428a442e','ord_01a2015d-5c8d-742a-9737-2242d362c69c',3,'order.payment_changed','{"status":"failed"}','system:orders.payment',1795319225669);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (25,25,'evt_01a2015d-5dbb-7a2d-bcbe-22396e3eeb0b','ord_01a2015d-5c26-7a92-982a-abe0d9c0771d',5,'order.payment_changed','{"status":"refunded","refunded":5540}','system:orders.refund',1795319225787);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (26,26,'evt_01a2015d-63ff-7c01-a470-5034090b1a7d','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',4,'order.shipment_changed','{"status":"handed_over"}','system:orders.shipment',1795319227391);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (27,27,'evt_01a2015d-6bcc-7189-af5e-9f355b63e0cf','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',5,'order.shipment_changed','{"status":"delivered"}','system:orders.shipment',1795319229388);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (28,28,'evt_01a2015d-6bd8-7c88-82a7-11f1cdb5f903','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',6,'order.completed','{}','system:saga',1795319229400);
INSERT INTO "order_events" ("rowid","seq","id","order_id","version","type","data","actor","at") VALUES (29,29,'evt_01a2015d-74f6-75c4-aef5-3666991823a0','ord_01a2015d-5bc0-74d6-8ec8-a79d722cb6fc',7,'order.payment_changed','{"status":"partially_refunded","refunded":100}','system:orders.refund',1795319231734);
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`lines` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL
);
CREATE TABLE `job_parts` (
	`job_id` text NOT NULL,
	`step` integer NOT NULL,
	`key` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`job_id`, `step`)
);
INSERT INTO "job_parts" ("rowid","job_id","step","key","bytes") VALUES (1,'job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec',0,'jobs/job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec/0-717f4bb2-be01-41b9-8616-e739fa62e508',1648);
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`params` text NOT NULL,
	`status` text NOT NULL,
	`step` integer NOT NULL,
	`cursor` text,
	`done` integer NOT NULL,
	`total` integer,
	`result` text,
	`error` text,
	`failures` integer NOT NULL,
	`version` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer
);
INSERT INTO "jobs" ("rowid","id","type","params","status","step","cursor","done","total","result","error","failures","version","created_by","created_at","updated_at","started_at","finished_at") VALUES (1,'job_01a2015d-74e7-7cd4-93fd-f9bedf1b16ec','orders.export','{"format":"csv"}','succeeded',1,'{"after":"ord_01a2015d-5c8d-742a-9737-2242d362c69c","before":"ord_01a2015d-74f5","seen":6,"total":6,"orders":6}',6,6,'{"orders":6}',NULL,0,2,'usr_01a2015d-3a84-7547-9112-b5a05faa57b5',1795319231719,1795319231731,1795319231731,1795319231731);
CREATE TABLE `needs_attention` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`order_id` text,
	`reason` text NOT NULL,
	`ours` text NOT NULL,
	`theirs` text,
	`status` text NOT NULL,
	`retries` integer NOT NULL,
	`note` text,
	`resolved_by` text,
	`resolved_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`user_id` text NOT NULL,
	`payment_id` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`items` text NOT NULL,
	`currency` text NOT NULL,
	`refund_id` text,
	`refunded_amount` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
CREATE INDEX `audit_log_at` ON `audit_log` (`at`,`id`);
CREATE INDEX `audit_log_resource` ON `audit_log` (`resource_id`,`at`,`id`);
CREATE INDEX `audit_log_type` ON `audit_log` (`resource_type`,`at`,`id`);
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor`,`at`,`id`);
CREATE UNIQUE INDEX `product_variants_sku_unique` ON `product_variants` (`sku`);
CREATE INDEX `product_variants_product` ON `product_variants` (`product_id`,`position`);
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);
CREATE INDEX `products_status_created` ON `products` (`status`,`created_at`,`id`);
CREATE INDEX `products_status_title` ON `products` (`status`,`title`,`id`);
CREATE INDEX `products_category_created` ON `products` (`category`,`status`,`created_at`,`id`);
CREATE INDEX `products_created` ON `products` (`created_at`,`id`);
CREATE INDEX `products_title` ON `products` (`title`,`id`);
CREATE INDEX `stock_movements_sku` ON `stock_movements` (`sku`,`at`,`id`);
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);
CREATE INDEX `orders_user_created` ON `orders` (`user_id`,`created_at`,`id`);
CREATE INDEX `orders_user_status_created` ON `orders` (`user_id`,`status`,`created_at`,`id`);
CREATE UNIQUE INDEX `payments_order_id_unique` ON `payments` (`order_id`);
CREATE INDEX `refunds_payment` ON `refunds` (`payment_id`,`created_at`);
CREATE INDEX `sandbox_operations_order` ON `sandbox_operations` (`order_id`,`at`);
CREATE UNIQUE INDEX `shipments_order_id_unique` ON `shipments` (`order_id`);
CREATE INDEX `dead_letters_created` ON `dead_letters` (`created_at`,`id`);
CREATE INDEX `inbox_at` ON `inbox` (`at`);
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);
CREATE UNIQUE INDEX `connections_once` ON `connections` (`user_id`,`provider`,`external_id`);
CREATE INDEX `connections_user` ON `connections` (`user_id`,`created_at`,`id`);
CREATE INDEX `connections_key_version` ON `connections` (`key_version`);
CREATE UNIQUE INDEX `api_keys_hash_unique` ON `api_keys` (`hash`);
CREATE INDEX `api_keys_user` ON `api_keys` (`user_id`,`created_at`,`id`);
CREATE INDEX `external_identities_user` ON `external_identities` (`user_id`);
CREATE INDEX `mfa_challenges_user` ON `mfa_challenges` (`user_id`);
CREATE INDEX `mfa_challenges_expiry` ON `mfa_challenges` (`expires_at`);
CREATE INDEX `one_time_tokens_user` ON `one_time_tokens` (`user_id`);
CREATE INDEX `one_time_tokens_expiry` ON `one_time_tokens` (`expires_at`);
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
CREATE INDEX `users_created` ON `users` (`created_at`,`id`);
CREATE INDEX `users_role` ON `users` (`role`,`created_at`,`id`);
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);
CREATE INDEX `refresh_tokens_session` ON `refresh_tokens` (`session_id`);
CREATE INDEX `outbox_consumed` ON `outbox` (`consumed_at`) WHERE consumed_at IS NOT NULL;
CREATE UNIQUE INDEX `dead_letters_message` ON `dead_letters` (`queue`,`message_id`);
CREATE UNIQUE INDEX `inbound_events_once` ON `inbound_events` (`source`,`event_id`);
CREATE INDEX `inbound_events_received` ON `inbound_events` (`received_at`,`id`);
CREATE INDEX `inbound_events_source` ON `inbound_events` (`source`,`received_at`,`id`);
CREATE INDEX `inbound_events_outcome` ON `inbound_events` (`outcome`,`received_at`,`id`);
CREATE INDEX `sent_mails_claimed` ON `sent_mails` (`claimed_until`);
CREATE UNIQUE INDEX `webhook_deliveries_once` ON `webhook_deliveries` (`endpoint_id`,`event_id`);
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`endpoint_id`,`next_attempt_at`) WHERE status = 'pending';
CREATE INDEX `webhook_deliveries_leased` ON `webhook_deliveries` (`endpoint_id`,`lease_until`) WHERE lease_until > 0;
CREATE INDEX `webhook_deliveries_endpoint` ON `webhook_deliveries` (`endpoint_id`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_status` ON `webhook_deliveries` (`endpoint_id`,`status`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_created` ON `webhook_deliveries` (`created_at`);
CREATE INDEX `webhook_endpoints_living` ON `webhook_endpoints` (`created_at`,`id`) WHERE deleted_at IS NULL;
CREATE INDEX `webhook_endpoints_key_version` ON `webhook_endpoints` (`key_version`);
CREATE INDEX `order_history_placed` ON `order_history` (`generation`,`placed_at`,`id`);
CREATE INDEX `order_history_user` ON `order_history` (`generation`,`user_id`,`placed_at`,`id`);
CREATE INDEX `order_history_status` ON `order_history` (`generation`,`status`,`placed_at`,`id`);
CREATE UNIQUE INDEX `projections_live` ON `projections` (`name`) WHERE status = 'live';
CREATE UNIQUE INDEX `projections_building` ON `projections` (`name`) WHERE status = 'building';
CREATE UNIQUE INDEX `order_events_id_unique` ON `order_events` (`id`);
CREATE UNIQUE INDEX `order_events_version` ON `order_events` (`order_id`,`version`);
CREATE INDEX `dead_letters_waiting` ON `dead_letters` (`queue`,`created_at`) WHERE replayed_at IS NULL;
CREATE INDEX `outbox_waiting` ON `outbox` (`queue`,`lease_until`) WHERE consumed_at IS NULL AND dead_at IS NULL;
CREATE INDEX `files_created` ON `files` (`created_at`);
CREATE INDEX `jobs_created` ON `jobs` (`created_at`,`id`);
CREATE INDEX `jobs_owner` ON `jobs` (`created_by`,`created_at`,`id`);
CREATE INDEX `jobs_live` ON `jobs` (`updated_at`) WHERE finished_at IS NULL;
CREATE INDEX `jobs_finished` ON `jobs` (`finished_at`) WHERE finished_at IS NOT NULL;
CREATE UNIQUE INDEX `payments_external` ON `payments` (`provider`,`external_id`);
CREATE UNIQUE INDEX `needs_attention_once` ON `needs_attention` (`kind`,`subject_id`);
CREATE INDEX `needs_attention_created` ON `needs_attention` (`created_at`,`id`);
CREATE INDEX `needs_attention_status` ON `needs_attention` (`status`,`created_at`,`id`);
CREATE INDEX `returns_order` ON `returns` (`order_id`,`created_at`);
CREATE INDEX `payments_check` ON `payments` (`check_at`) WHERE check_at IS NOT NULL;
CREATE UNIQUE INDEX `refunds_external` ON `refunds` (`payment_id`,`external_id`);
CREATE INDEX `orders_unsettled` ON `orders` (`updated_at`) WHERE status IN ('pending', 'paid')
      OR (status = 'fulfilling' AND shipment_status = 'delivered')
      OR (status = 'cancelled' AND payment_status IN ('pending', 'captured', 'partially_refunded') AND total_amount > 0);
CREATE INDEX `sessions_network` ON `sessions` (`user_id`,`network`);
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`created_at`,`id`);
CREATE INDEX `sandbox_mailbox_to` ON `sandbox_mailbox` (`to`,`at`,`id`);
CREATE INDEX `sandbox_mailbox_at` ON `sandbox_mailbox` (`at`,`id`);
CREATE INDEX `needs_attention_kind` ON `needs_attention` (`kind`,`created_at`,`id`);
CREATE INDEX `api_keys_revoked` ON `api_keys` (`revoked_at`) WHERE revoked_at IS NOT NULL;
CREATE INDEX `api_keys_expiry` ON `api_keys` (`expires_at`) WHERE expires_at IS NOT NULL;
CREATE INDEX `totp_secrets_key_version` ON `totp_secrets` (substr(`secret`, 1, 12),`user_id`);
CREATE INDEX `users_status` ON `users` (`status`,`created_at`,`id`);
CREATE INDEX `jobs_status` ON `jobs` (`status`,`created_at`,`id`);
CREATE INDEX `jobs_type` ON `jobs` (`type`,`created_at`,`id`);
CREATE INDEX `webhook_deliveries_type` ON `webhook_deliveries` (`endpoint_id`,`type`,`created_at`,`id`);
CREATE INDEX `dead_letters_queue` ON `dead_letters` (`queue`,`created_at`,`id`);
CREATE INDEX `dead_letters_type` ON `dead_letters` (`type`,`created_at`,`id`);
CREATE INDEX `dead_letters_replayed` ON `dead_letters` (`replayed_at`) WHERE replayed_at IS NOT NULL;
CREATE UNIQUE INDEX `audit_log_seq` ON `audit_log` (`seq`);

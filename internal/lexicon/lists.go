package lexicon

import "strings"

// Lists are the hand-written lists that a word stands in.
type Lists uint32

const (
	Title        Lists = 1 << iota // before a name: Mr., President, Gen.
	MaleTitle                      // Mr., Sir, King
	FemaleTitle                    // Mrs., Queen
	Male                           // given names of men
	Female                         // given names of women
	RoleNoun                       // one person: spokesman, minister, coach
	GroupNoun                      // several people, or a collective: officials, residents, police
	OrgNoun                        // ministry, bank, company, court
	DocNoun                        // report, letter, poll
	PlaceName                      // countries, capitals
	Day                            // Monday
	Month                          // January
	ConcreteNoun                   // what can be held or entered, but not said: luggage, soup, door
	Demonym                        // French, Kenyan
	Particle                       // within a name, without a capital: van, bin, al
	Suffix                         // after a name: Jr., III
	Courtesy                       // a title that a bare surname keeps, since it tells a couple apart: Mr., Mrs., Aunt
	MaleNoun                       // a role that only men have: father, monk
	FemaleNoun                     // a role that only women have: mother, actress
	OrgName                        // organisations that are called by one word: Reuters, Microsoft
	TangibleNoun                   // what can be touched besides ConcreteNoun: mud, tower, wolf
)

// lists holds each list's words, separated by white space. A word in small letters stands for its capitalised form too.
var lists = []struct {
	list  Lists
	words string
}{
	{Day, `Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday tomorrow tonight`},
	{Month, `January February March April May June July August September October November December Jan. Feb. Mar. Apr.
		Aug. Sept. Sep. Oct. Nov. Dec.`},

	{Title | MaleTitle | Courtesy, `Mr. Mr MR MR. Mister Mistah Sir Lord Master Monsieur M. Herr Señor Senhor Signor Messrs. Baron Count Duke
		Uncle Father Brother Squire Fr. Fr Msgr. Msgr Monsignor`},
	{Title | FemaleTitle | Courtesy, `Mrs. Mrs MRS MRS. MS MS. Missis Ms. Ms Miss Lady Dame Madame Madam Mme. Mme Mademoiselle Mlle. Frau Fräulein Señora
		Señorita Signora Signorina Baroness Countess Duchess Aunt Sister Mother Nurse`},
	{Title | Courtesy, `Mx. Mx Dr. Dr DR DR. Doctor Prof. Prof Professor Rev. Rev Reverend Captain Capt. Capt Colonel Col. Col Major Maj. Lieutenant
		Lt. Lt Inspector Insp. Sergeant Sgt. Sgt`},
	{Title | MaleTitle, `King Prince Emperor Pope Sultan Sheikh Sheik Emir Shah Tsar Friar Imam Ayatollah Congressman Councilman
		Assemblyman Alderman Padre Pandit Swami Shri Maulana Haji Hajji Ustaz Subedar`},
	{Title | FemaleTitle, `Queen Princess Empress Congresswoman Councilwoman Assemblywoman Sheikha Doña`},
	{Title, `president vice-president minister premier chancellor senator sen. representative rep. reps. sens. gov. governor
		gen. general lt. lieutenant colonel major brigadier commander cmdr. admiral adm. sergeant sgt. corporal cpl.
		private pvt. captain capt. judge justice hon. secretary ambassador amb. attorney sheriff chief
		deputy mayor professor doctor reverend rev. bishop archbishop cardinal rabbi mullah commissioner
		commissar archdeacon maestro datuk atty. comdr. director chairman chairwoman chairperson chair co-chair speaker leader whip coach manager ceo cfo coo cto
		founder co-founder detective det. det inspector insp superintendent supt. supt constable DCI DSI Cllr Cllr. MP MEP MSP marshal treasurer
		councillor councilor councilmember delegate nominee candidate prosecutor ombudsman envoy undersecretary spokesman
		spokeswoman spokesperson officer lawmaker congresswoman congressman lama sr. messrs. pres. fr.
		detective-inspector detective-sergeant chief-inspector lieutenant-colonel lieutenant-general major-general vice-admiral
		rear-admiral trooper officer advisor adviser strategist analyst economist lawyer author professor historian researcher scientist
		principal dean rector editor correspondent reporter anchor host actor actress singer pilot midfielder
		striker goalkeeper quarterback defender pastor deacon vicar abbot abuna maulana margrave marquis viscount advocate MCA
		warlord`},

	{Particle, `van von der den de del della di da dos das do du la le bin bint binti binte ibn ben al el ul ter ten af av zu zur y e d' al- el-`},
	{Suffix, `Jr. Jr Sr. Sr II III IV VI VII VIII Esq. Esq PhD Ph.D. M.D. MD MBE OBE CBE QC KC MP MEP`},

	{Male, `Aaron Abdi Abdul Abdulaziz Abdulla Abdullah Abel Abraham Adam Adil Adrian Agus Agustín Ahmad Ahmed Ahmet Aidan Aitor
		Ajay Akbar Akira Alan Albert Alberto Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexei
		Alexis Alfonso Alfred Alfredo Ali Alistair Allan Allen Alvaro Alwin Amadou Amir Amit Amos Anand Anatoly Anders Andre
		Andrea Andreas Andrei Andrej Andres Andrew Andrey André Andrés Andy Angelo Angus Anil Ansel Anthony Antoine Anton
		Antonio Antonis António Anwar Archibald Ari Arjun Armando Arnaud Arne Arnold Arseniy Arthur Artur Arturo Arun Arvid
		Arvind Asad Ashok Ashraf Atticus Augustin Augustus Axel Ayman Aziz Baltasar Barack Barry Bart Bartholomew Bashar Bashir
		Basil Bastian Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernie Bert Bertrand Beñat Bilal Bill Billy Bjorn
		Björn Bob Bobby Bogdan Bojan Bongani Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Budi Burak
		Byron Caleb Calvin Cameron Carl Carlo Carlos Carsten Cecil Cedric Cem Cesar Chad Charles Charlie Chen Chester Chidi
		Chinedu Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Claus Clay Clifford Clint Clinton
		Clive Colin Connor Conor Conrad Corey Cornelius Cosmin Craig Curt Curtis Cyril Cyrus César Dale Damian Damien Dan Daniel
		Daniele Daniil Danny Dante Darius Darrell Darren Dave David Davide Dean Declan Deepak Dejan Denis Dennis Derek Derrick
		Desmond Didier Diego Dieter Dietrich Dimitri Dimitris Dino Dirk Dmitri Dmitriy Dmitry Dominic Dominik Dominique Don
		Donald Donnie Dorian Doug Douglas Dragan Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduard
		Eduardo Edward Edwin Efraín Egon Einar Eli Elias Elijah Elliot Elliott Emanuel Emeka Emil Emile Emilio Emmanuel Emre
		Enrico Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Ervin Ethan Eugene Evan Evgeny Ezra Fabian Fabio Fabrice Faisal Fergal
		Farai Farhan Farid Farouk Faruk Federico Felipe Felix Femi Ferdinand Fernando Filip Finn Fitzwilliam Florian Floyd
		Francesco Francis Francisco Franco Francois Frank Franklin Franz François Fred Freddie Frederic Frederick Friedrich
		Fritz Frédéric Fumio Fyodor Gabriel Ganbold Gareth Garry Gary Gavin Geert Gene Geoff Geoffrey Georg George Georges
		Georgi Gerald Gerard Gerardo Gerhard Gerry Gianni Giles Giorgio Giorgos Giovanni Giulio Giuseppe Glen Glenn Goran Gordon
		Graeme Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Habib Hadi
		Hakan Hakeem Hal Hamdullah Hamid Hamish Hamza Hank Hannes Hans Harald Hari Harold Haroun Harris Harrison Harry Harvey
		Hasan Hassan Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hernan Hernán Hideo Hiroshi
		Hiroto Horace Horia Howard Hubert Hugh Hugo Humberto Humphrey Hussein Héctor Ian Ibrahim Idris Ignacio Igor Ike Iker
		Ilham Ilie Ilya Imad Imran Ingo Ionut Irving Isaac Isaiah Ismail Ivan Ivo Jack Jackson Jacob Jacques Jaime Jair Jake
		Jakob Jakub Jamal James Jamie Jan Janos Jared Jarosław Jason Javad Javier Jay Jean Jean-Claude Jean-Luc Jean-Marc
		Jean-Marie Jean-Paul Jean-Pierre Jeb Jeff Jeffrey Jens Jeremiah Jeremy Jeroen Jerome Jerry Jesse Jesus Jesús Jim Jimmy
		Jiri Joachim Joao Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Joost
		Jordan Jorge Jos Jose Josef Joseph Josh Joshua José João Juan Juha Jukka Jules Julian Julien Julio Julius Juma Jurgen
		Justin Jérôme Jürgen Kai Kamal Kamau Karel Karim Karl Karsten Kaspar Keith Kemal Ken Kenji Kenneth Kenny Kent Kerry
		Kevin Khaled Khalid Khalil Kiran Klaus Knut Kofi Kojo Konrad Konstantin Kostas Kristian Krzysztof Kumar Kurt Kwame Kyle
		Lamar Lamine Lamont Lance Larry Lars Laszlo Laurent Lawrence Lech Lee Leif Len Leo Leon Leonard Leonardo Leonid Leopold
		Leroy Leslie Lester Lev Levi Liam Lincoln Linus Lionel Lloyd Lorenzo Lou Louis Loïc Luc Luca Lucas Luciano Luis Luiz
		Luka Lukas Luke Luther Luís Lyle Lyndon László Léon Maarten Mahdi Mahmoud Mahmud Malcolm Malik Mandla Manfred Manny
		Manoj Manolis Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus Marek Mariano Mario Marius Mark Marko Markus
		Marlon Marshall Martin Marty Martín Marvin Masood Massimo Mateo Mathias Mathieu Matias Mats Matt Matteo Matthew Matthias
		Matti Matías Maurice Mauricio Maurizio Max Maxim Maximilian Mehdi Mehmet Mel Melvin Micah Michael Michal Michał Michel
		Mick Miguel Mihai Mikael Mike Mikhail Milan Miles Milos Miloš Milton Mircea Miroslav Mitch Mitchell Mitt Mladen Mohamed
		Mohammad Mohammed Mohamud Mohsen Monty Morgan Morris Moses Moshe Muammar Muhammad Murat Musa Mustafa Nabil Narendra
		Nasser Nathan Nathaniel Ned Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikhil Nikita Nikola
		Nikolai Nikolaj Nikolaos Nikos Nils Nitin Noah Noam Noel Norbert Norman Nouri Olaf Oleg Oliver Olivier Olli Olusegun
		Omar Ondrej Ondřej Orhan Orlando Oscar Oskar Osman Oswald Otavio Otieno Otis Otto Owen Pablo Padraig Pascal Pat Patrice
		Patricio Patrick Paul Paulo Pavel Pawel Paweł Pedro Pekka Per Percy Perry Pete Peter Petr Petro Petros Petru Phil Philip
		Philipp Philippe Phillip Pierre Piet Pieter Piotr Pradeep Prakash Pranab Preston Qasim Quentin Rachid Radek Radovan
		Rafael Rafik Rafiq Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon Ramzan Ramón Randall Randolph Randy Raphael Rashid Raul
		Ravi Ray Raymond Raúl Recep Reggie Reginald Reinhard Reinhold Remi Renato Rene René Rex Reza Ricardo Riccardo Rich
		Richard Rick Ricky Rob Robbie Robel Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Rodrygo Rogelio Roger Rohan
		Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruairi Ruben Rubén Rudolf Rudolph Rudy Rufus Rupert Russ
		Russell Ryan Rémi Saad Sajid Salah Saleh Salim Salman Salvador Salvatore Sam Sami Samir Samuel Sandeep Sander Sandro
		Sanjay Santiago Saul Scott Sean Sebastian Sebastien Sebastián Sergei Sergey Sergio Serhiy Seth Shane Shaun Shawn Shimon
		Shinzo Sidney Siegfried Sigmund Silvio Simon Sipho Sizwe Slobodan Sol Solomon Somchai Soren Sorin Spencer Spiros Stan
		Stanislav Stanley Stavros Stefan Stefano Stephane Stephen Sterling Steve Steven Stewart Stuart Stéphane Sultan Sunil
		Suresh Sven Sylvester Søren Tadeusz Taher Takeshi Takis Tamás Tarek Tariq Ted Teodor Terence Terrence Terry Thabo
		Thaddeus Themba Theo Theodor Theodore Thiago Thierry Thijs Thomas Thor Tiago Tibor Tim Timo Timothy Tobias Tobin Toby
		Todd Tom Tomas Tomasz Tommy Tomás Tomáš Tony Torsten Travis Trent Trevor Tristan Tuan Tunde Tyler Tyrone Ulrich Umar
		Umberto Uri Vaclav Valentin Vasile Vasily Vern Vernon Victor Vijay Vikram Viktor Vince Vincent Vincenzo Vinod Vitali
		Vitaly Vlad Vladimir Vladislav Volodymyr Václav Wade Waleed Wallace Walter Warren Wayne Wendell Werner Wesley Wilbur
		Wilfred Wilhelm Will Willem William Willie Willy Wilmer Wilson Winston Wojciech Wolfgang Woody Wouter Xavier Yahya Yang
		Yannick Yannis Yasir Yasser Yevgeny Yitzhak Yoshihide Yousef Youssef Yuri Yusuf Yves Zachary Zack Zaid Zbigniew Zdenek
		Zdeněk Zoltan Zoltán Zoran Zubair Álvaro Étienne`},
	{Female, `Abby Abigail Achieng Ada Adaeze Adele Adriana Agatha Agnes Agnieszka Aicha Aino Aisha Akua Alana Alba Alejandra
		Aleksandra Alessandra Alexa Alexandra Alexia Alia Alice Alicia Alina Aline Alison Allison Alma Amal Amanda Amara Amber
		Amelia Amina Aminata Amira Amneh Amy Ana Anastasia Anca Andreea Andrée Aneta Angela Angelica Angelina Angélique Anindita
		Anita Anja Anjali Ann Anna Annabel Anne Anne-Marie Annegret Anneke Annette Annie Annika Antonella Antonia Anya Aoife
		April Ariel Arlene Asha Ashley Asma Astrid Audrey Augusta Aurora Ava Ayesha Ayse Ayşe Barbara Beatrice Beatriz
		Becky Belinda Bella Bernadette Bertha Beth Bethany Betsy Betty Beverly Bianca Birgit Blanca Bonnie Brenda Bridget
		Brigitte Britt Brittany Bronwen Brooke Camila Camilla Camille Candace Cara Carla Carly Carmen Carol Carole Carolina
		Caroline Carolyn Carrie Cassandra Catalina Caterina Catharine Catherine Cathy Cecile Cecilia Celeste Celia Chantal
		Charlene Charlotte Chelsea Cheryl Chiamaka Chiara Chioma Chloe Chloé Christa Christiane Christina Christine Cindy Claire
		Clara Clarissa Claudia Clementine Cleo Colleen Condoleezza Connie Constance Consuelo Cora Cordelia Corinne Cristina
		Crystal Cynthia Cécile Céline Dagmar Daisy Dalia Dana Daniela Danielle Daphne Daria Dawn Debbie Deborah Debra Deirdre
		Delia Delphine Denise Desiree Desislava Despina Dewi Diana Diane Dilma Dina Dolores Dominika Donna Dora Doreen Doris
		Dorothea Dorothy Ebba Edith Edna Eileen Elaine Eleanor Elena Eleni Elif Elin Elinor Elisa Elisabeth Elise Eliza
		Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emine Emma Erica Erika Erin Esme Esperanza Esra Estelle Esther
		Eugenia Eunice Eva Eve Evelyn Ewelina Fabiola Faith Fanny Farah Farida Fatima Fatma Fatoumata Federica Felicia Felicity
		Femke Fernanda Fiona Flavia Flora Florence Folake Frances Francesca Francine Françoise Freda Frederica Frida Frieda
		Gabriela Gabriella Gabrielle Gail Galya Gemma Genevieve Geneviève Georgia Georgina Geraldine Gertrude Gilda Gillian Gina
		Ginger Giorgia Giovanna Gisela Gita Giulia Gladys Gloria Grace Grainne Graça Greta Gretchen Gráinne Guadalupe Gudrun
		Guðrún Gwen Gwendolyn Habiba Hadiza Hadja Halima Halyna Hana Hanan Hanna Hannah Hanneke Harriet Haruka Hatice Hauwa
		Hazel Heather Hedwig Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Hodan Holly Hope Huda Huma Hélène
		Ida Ilona Ilse Imogen Ines Inga Inge Ingeborg Ingrid Inés Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle
		Isobel Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jadranka Jadwiga Jana Jane Janet Janice Janine Jasmin Jasmine Javiera
		Jeanette Jeanne Jeannine Jelena Jen Jenna Jennifer Jenny Jessica Jill Jitka Jo Joan Joana Joanna Joanne Jocelyn Jodie
		Johanna Josefina Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Julieta June Justine Justyna
		Kaisa Kaja Kamala Karen Karin Karina Karla Karoline Katarina Katarzyna Kate Katerina Katharina Katharine Katherine
		Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kavita Kay Kayla Keiko Kellyanne Khadija Kim Kimberly Kirsten
		Kirsty Kitty Kristen Kristin Kristina Kristine Ksenia Laila Lakshmi Lana Lara Larissa Latifa Latisha Laura Lauren Laurie
		Lavinia Layla Lea Leah Leila Lena Leonie Leonor Leontien Leticia Letitia Leyla Lidia Liesbeth Lil Lila Lilian Lillian
		Lilly Lily Linda Lindiwe Lindsay Lindsey Ling Lisa Lise Liu Liv Liz Liza Lizzie Ljiljana Lois Lola Lorena Loretta Lori
		Lorna Lorraine Louisa Louise Lourdes Lucia Lucie Lucille Lucinda Lucy Lucía Ludmila Luisa Luz Lydia Lynn Lynne Mabel
		Madeleine Madeline Madhuri Magda Magdalena Maggie Mai Maike Maja Malala Malgorzata Mandy Manuela Mara Marcela Marcia
		Margaret Margarita Margot Margriet Marguerite Mari Maria Mariam Mariama Mariana Marianne Marie Mariella Marija Marilla
		Marilyn Marina Marine Marion Marisa Marisol Marissa Marit Marjorie Marlene Marta Martha Martina Mary Maryam María Masha
		Matilda Maud Maureen May Maya Małgorzata Meera Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Meryl
		Mette Mia Michaela Michele Michelle Mildred Milena Milica Millie Mina Minnie Mira Miranda Miriam Mitsuko Moira Mollie
		Molly Mona Monica Monika Monique Muriel Myra Myriam Myrna Mónica Nadia Nadine Nafisa Nahla Naomi Narges Natalia Natalie
		Natalya Natasha Nathalie Ndeye Neda Nell Nellie Nerys Ngozi Niamh Nicole Nicolette Nikki Nina Nkechi Nokuthula Nomsa
		Noor Nora Noreen Norma Nour Nuria Octavia Oddný Odile Oksana Olena Olga Olive Olivia Olympia Ophelia Oprah Oumou Paige
		Paloma Pamela Paola Parvati Patience Patricia Patrizia Patsy Patty Paula Paulette Paulina Pauline Pearl Peggy Penelope
		Penny Perpetua Petra Philippa Phoebe Phyllis Pia Pilar Polly Portia Priscilla Priya Priyanka Prudence Rachael Rachel
		Radka Ragnhild Raisa Raquel Rebecca Regina Renata Renate Renée Reyhan Rhoda Rhonda Ricarda Rita Roberta Rocio Rocío
		Romina Rosa Rosalie Rosalind Rosamund Rosario Rose Rosemary Rosie Roxana Roxane Rukmini Ruth Sabina Sabine Sabrina Sadia
		Sally Salma Samantha Samira Sandra Sania Saoirse Sara Sarah Sasha Saskia Savannah Scarlett Sehar Selena Selma Seraphina
		Serena Shabana Shannon Sharon Shazia Sheila Shelley Sherry Shirin Shirley Sibyl Sigrid Silke Silvia Simona Simone Sinead
		Sinéad Siobhan Siti Snezana Sofia Sofie Sofía Soledad Solveig Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stefania
		Stella Stephania Stephanie Sue Sunita Susan Susana Susanna Susanne Sushma Suzanne Svetlana Svitlana Sylvia Sylvie
		Tabitha Tamara Tamsin Tania Tanya Tara Tatiana Tatyana Teodora Teresa Tereza Tess Tessa Tetiana Thandiwe Thelma Theresa
		Thérèse Tiffany Tiina Tina Toni Tracey Tracy Trish Trisha Trudy Tulsi Tuppence Ulrike Uma Ursula Valentina Valeria
		Valerie Valérie Vanessa Vera Verena Veronica Veronika Verónica Vesna Vicky Victoria Viktoria Viola Violet Virginia
		Vivian Vivien Wanda Wangari Wanjiku Wanjiru Wendy Whitney Wilhelmina Wilma Winifred Winnie Xenia Ximena Yasmin Yasmine
		Yelena Yetunde Yevgenia Yoko Yolanda Yuko Yulia Yuni Yvette Yvonne Zahra Zainab Zara Zdenka Zdeňka Zelda Zeynep Zinaida
		Zodwa Zoe Zofia Zoë Zsuzsanna Zuzana`},

	// More of both, from other countries.
	{Male, `Aage Aarne Abdelaziz Abdelhamid Abdelkader Abdirahman Abdoulaye Abdullahi Abebe Abhishek Achille Achim Adalberto
		Adebayo Ademir Aditya Adnan Adolfo Adrien Afonso Agron Aivars Ajit Akihiro Akshay Alain Alasdair Alassane Alban
		Albrecht Aldo Aled Alexandros Alfio Algirdas Alois Amaury Ambrose Amedeo Amitabh Anas Anatole Anatoliy Andris Andriy
		Andrzej Anselm Anselmo Antonino Antti Aníbal Apostolos Arash Aravind Arben Ardian Aristotelis Arkady Armand Armin
		Arnaldo Arndt Arnulfo Artan Arvo Arvydas Arūnas Asbjørn Ashot Attila Augusto Aurelio Aurélien Ayoub Aílton Babak
		Babatunde Badr Bakary Balázs Bambang Baptiste Barnaby Bartolomé Bartosz Bashkim Basile Bassirou Bautista Behzad Bekele
		Bence Bengt Benigno Benno Benoît Beppe Bernabé Bernd Bernhard Bertil Besnik Bhaskar Bheki Biagio Bijan Birger Bjarne
		Blagoy Bodo Bogusław Bohdan Bonifacio Boubacar Boyan Bram Branimir Branko Braulio Bryn Burkhard Béla Caetano Callum
		Calogero Calum Camilo Carmelo Cathal Cees Celestino Cengiz Cesare Charalambos Cheikh Chinonso Christof Christos
		Chukwudi Chukwuma Ciarán Ciprian Cipriano Clemente Clément Colm Cormac Corrado Cosimo Costel Cristián Cristóbal Csaba
		Cuthbert Cyprien Cícero Călin Cătălin Daan Dafydd Dainius Daisuke Daniyar Dariusz Darko Dashiell Davit Davor Davoud
		Dawit Debasish Demetrio Dermot Detlef Devendra Dezső Diarmuid Dietmar Digby Dimitar Dimitrios Dinesh Dirceu Dmytro
		Domenico Donal Donato Dorin Dragoslav Dragoș Driss Drissa Dumisani Dušan Dániel Ebenezer Eberhard Eckart Eckhard
		Edilberto Edmond Edoardo Edson Eero Efrén Eivind Ekkehard Eleuterio Elio Eliseo Eloy Emilian Emiliano Emrys Endre
		Ennio Eoin Erasmus Ercan Erdem Erhard Erling Ernő Ertuğrul Erwin Eskil Esteban Ettore Euan Eugen Eugenio Eusebio
		Evangelos Evaristo Ewald Ewan Ezio Fabien Fabián Fabrício Facundo Fadi Faiz Farhad Fatmir Faustino Fausto Feliciano
		Ferenc Ferhat Fermín Fernand Ferruccio Fidel Filippo Fintan Fiorenzo Flavio Florencio Florent Florin Fodé Folke
		Fortunato Fotis Friedhelm Fuad Fulvio Félix Gaetano Ganesh Gaspar Gaspard Gaspare Gautier Gavril Gaétan Gaël Gediminas
		Geir Genaro Gennady Gennaro Geraldo Gergely Germán Gernot Gerrit Gerónimo Getachew Gethin Gevorg Ghassan Gheorghe
		Ghislain Giacomo Giampaolo Gianfranco Gianluca Gianmarco Giannis Gideon Gilberto Gilles Gilson Gino Gintaras
		Gioacchino Giordano Giorgi Girish Girma Gjergj Gjermund Gonzalo Gopal Gottfried Gregorio Grigore Grzegorz Grégoire
		Gustave Gwilym Gyula Gábor Gérard Géza Gökhan Göran Gösta Göte Götz Günter Günther Hafez Haile Haitham Halil Halvard
		Hamad Hamed Hannu Harish Hartwig Haruto Hatem Hayk Heikki Heiko Helge Hemant Hendra Henk Henryk Heriberto Hervé
		Hezekiah Hicham Hideki Hilario Hinrich Hippolyte Hiroyuki Hisham Holger Honoré Hooman Horacio Horatio Horațiu Horst
		Hovhannes Hristo Hryhoriy Humbert Huw Håkan Håvard Hélio Iago Ibrahima Ichiro Idrissa Ieuan Ignatius Ignazio Ihab Ihor
		Ikenna Ilir Ilkka Imre Ingmar Ingolf Ingvar Ioannis Iolo Ionel Irakli Ireneusz Irfan Isidro Ismael Issa István Iulian
		Ivar Ivica Iwan Iyad Jaap Jabari Jaber Jacek Jacinto Jagdish Jairo Jalal Jari Jarle Jarmo Jaromír Javed Jawad Jedediah
		Jelle Jenő Jerzy Jerónimo Jethro Jiří Jobst Joko Joris Josiah Josip Josué Jouni Joël Julián Junichi Juris Jyrki
		Jérémie Jörg Jørgen Jüri Jānis Kabelo Kadir Kagiso Kalev Kalle Kamran Kapil Katsuo Kaveh Kazimierz Kazuo Kebede Kees
		Kelechi Kenta Kenzo Khaldoun Kipkemboi Kiprono Kirill Kishore Kjell Koen Koichi Konstantinos Kostiantyn Kourosh
		Krešimir Kristoffer Kudzai Kwabena Kwaku Kyaw Kálmán Kåre Kęstutis Lachlan Ladislav Lahcen Lajos Lalit Lamberto Lasha
		Lassana Lasse Laurențiu Lauri Lauro Lautaro Leandro Lefteris Lemuel Lennart Lennox Leonidas Leopoldo Leszek Levente
		Levon Lieven Lisandro Livio Liviu Llewelyn Lorcan Lotfi Lothar Luan Lubomír Luboš Lucien Lucio Ludger Ludovic Ludvík
		Luigi Lutz Luuk Lwazi Lyubomir Lázaro Léandre Léonard Maciej Mads Magnus Mahamadou Maher Mahesh Majed Majid Makoto
		Maksim Maksym Mamadou Mamuka Manish Manlio Marat Marcelino Marcin Marijn Markku Marwan Masahiro Masaki Mateusz Mathijs
		Mathis Mattia Matěj Mauri Maxence Maximiliano Mazen Maël Mehran Meinhard Melchor Menno Mesut Michalis Mieczysław Mikko
		Miklós Milenko Miloslav Mindaugas Minoru Miodrag Mirosław Moacir Modou Momčilo Moritz Morten Mounir Mourad Moussa
		Mthunzi Mukesh Mulugeta Murdo Murilo Mykhailo Mykola Mykyta Máté Mårten Nadeem Nader Nadim Nahuel Naji Naoki Narciso
		Narek Naveed Naveen Navid Nebojša Nedim Nello Nelu Nenad Niall Nicanor Niilo Nilton Nizar Nkosana Noboru Noé Nunzio
		Nuri Nursultan Néstor Obadiah Obinna Ochieng Octavian Octavio Oddvar Odhiambo Ognjen Oisín Okan Olaniyi Oldřich
		Olegario Oleksandr Oleksiy Olumide Oluwaseun Omid Onur Oreste Ortwin Osama Osamu Osmar Ostap Osvaldo Otakar Otmar
		Ottavio Otávio Oumar Ousmane Ove Ovidiu Oğuz Paavo Panagiotis Pankaj Panos Parviz Pascual Pasi Pasquale Pavlo Pavlos
		Pentti Peyman Philibert Phineas Pierluigi Pierrick Pietro Plácido Pompeo Porfirio Prashant Praveen Preben Predrag
		Priit Przemysław Pádraig Pál Pär Pål Péter Radim Radomir Radosław Radu Raed Raffaele Rafic Ragnar Raimo Raimonds
		Raimundo Rainer Rajeev Rajendra Rakesh Ralf Ramazan Ramin Ramiro Ramzi Ranjit Raoul Raphaël Rashad Rasmus Ratko
		Ravindra Reiner Reinier Remigio Renzo Reynaldo Rhodri Rhys Rigoberto Rimantas Rinat Rino Risto Riyad Rizal Roald Rocco
		Rodolphe Roel Rohit Romain Romolo Romuald Ronaldo Rosendo Rostislav Ruairí Ruaridh Ruggero Rui Rumen Ruslan Rustam
		Ruud Ryota Ryszard Régis Rémy Róbert Rómulo Rüdiger Răzvan Sabino Sachin Saeed Safwan Sakari Salomón Samer Samvel
		Sanjeev Satish Satoshi Saturnino Sauli Saulius Saurabh Saverio Sebastiano Segun Selim Senad Seppo Serdar Serge Sergiu
		Serkan Severino Seydou Seán Shahid Shahin Shahram Shakil Shigeru Shinji Shivam Shohei Shota Siavash Sibusiso Siebe
		Siegmund Sigbjørn Sigurd Silas Silvano Silvestre Silviu Sindre Siyabonga Sjoerd Skender Slamet Slavko Snorre Sohail
		Sohrab Somsak Souleymane Spyros Srdjan Srinivas Stanislas Stanisław Steffen Stelios Stepan Stevan Stian Stig Stijn
		Stoyan Sture Subhash Sudhir Sumit Sune Suraj Surendra Susumu Svatopluk Svein Svetozar Sylvain Szabolcs Szymon Sándor
		Sékou Séverin Sílvio Sönke Süleyman Sławomir Tadashi Tadesse Tadeu Tadhg Tahar Takashi Talal Tancredi Tanguy Tanvir
		Tapio Tapiwa Taras Tarkan Tatenda Tatsuya Tawanda Tawfik Telmo Terje Tero Tesfai Tesfaye Tetsuya Teun Teófilo Thabang
		Thanasis Thein Theodoros Thibault Thibaut Thilo Thorsten Thulani Théo Théodore Théophile Tiberiu Tigran Tihomir Tilman
		Timoteo Timothée Timur Tinashe Titouan Tiziano Tobías Toivo Tolga Tomislav Tommaso Toomas Torbjörn Tord Tornike
		Torquil Torstein Toshiro Trond Trygve Tshepo Tuomas Tõnu Uday Udo Ufuk Ugo Uldis Ulf Ulises Umesh Umut Urho Urmas Uroš
		Usman Uwe Vadim Vahan Vahid Vakhtang Valdis Valentino Valentín Valeriu Valeriy Valery Valéry Vardan Vasil Vasilis
		Vasyl Veikko Veit Veljko Veselin Vicente Vidar Viggo Vinay Vineet Vinícius Viorel Vishal Vittorio Vivek Vlastimil
		Vojtěch Volkan Volker Volkmar Vuk Vusi Vyacheslav Vytas Vytautas Wacław Wael Waldemar Walid Walther Waqar Wayan
		Wiesław Wilbert Wilfredo Wilfrid Wilfried Wim Witold Wolfram Władysław Xaver Yann Yaroslav Yasuo Yavuz Yaw Yazid Yegor
		Yerlan Yevhen Yiannis Yngve Yogesh Yonas Yoshio Younes Youssouf Yudi Yuriy Yvan Yvon Yılmaz Zacarías Zafar Zahid
		Zakhar Zaki Zaw Zdravko Zdzisław Zebulon Zeeshan Ziad Zlatko Zsolt Zuhair Zurab Zvonimir Zygmunt Ádám Ákos Åke Édouard
		Émile Ömer Özgür Øystein İbrahim İlhan Štěpán Željko Ștefan`},
	{Female, `Aarti Aase Abeba Abena Abir Adela Adelaide Adelina Adeline Adhiambo Adina Aditi Adjoa Adoración Adwoa Adèle Adélaïde
		Afsaneh Afua Afërdita Agata Agathe Agnese Agneta Agnès Ahlam Aigul Aija Aikaterini Aiko Aila Ailsa Ainhoa Aishwarya
		Aisling Aitana Aizhan Akiko Akinyi Akosua Albana Albane Albertina Albertine Alcione Alda Aldona Alejandrina Alessia
		Alexandrina Alexandrine Alfonsina Alix Aliénor Alka Alketa Alla Allegra Almaz Almudena Altagracia Alzira Alžběta Ama
		Amaia Amalia Amandine Amani Ambra Amel Aminatou Amparo Amrita Amália Amélie Anabel Anahit Ananya Anaïs Ancuța
		Androniki Angeliki Angeline Angharad Angiolina Angélica Anila Anjana Anke Annabelle Annamaria Annarita Anne-Grethe
		Anneli Annelies Annemarie Annemieke Annick Annikki Annunziata Anouk Anthoula Anunciación Anuradha Anushka Aoibheann
		Aparecida Aparna Aphrodite Apolline Arabella Araceli Aracely Araminta Arantxa Archana Areej Areti Argyro Ariane
		Arianna Arlette Armelle Arpine Arpita Arta Arundhati Aslı Asmaa Assunta Asuka Atefeh Athina Atieno Atsuko Aud Aude
		Aurelia Aurica Aurore Aurélie Aveline Axelle Ayako Ayantu Aylin Aysel Ayten Ayumi Azadeh Azeb Azucena Aída Aïcha
		Aïssatou Bahia Baiba Barbro Basma Bathsheba Beatrix Begoña Belgin Belén Benedetta Benedita Bente Bergljot Berit Berna
		Bernarda Berthe Bethan Bhavna Biljana Binta Birgitta Birte Birutė Blandine Blanka Blerina Blerta Bláthnaid Bodil
		Boglárka Boitumelo Bojana Borghild Boyana Bożena Božena Branka Britta Bronagh Bronwyn Bruna Brunella Bríd Brígida
		Bukola Busisiwe Buthaina Béatrice Bénédicte Bérengère Caitríona Cajsa Calliope Canan Candelaria Candice Caoimhe
		Capucine Caridad Carin Carine Carlijn Carlota Carlotta Carmela Carys Casilda Catriona Cecília Celestina Ceridwen Cerys
		Chabela Chandrika Charlène Chebet Chidinma Chieko Chinwe Chipo Christelle Chrysa Chrysoula Ciara Cidália Cinzia
		Clarisse Claudette Claudine Clelia Clodagh Clothilde Clotilde Cláudia Clémence Clémentine Colette Coline Conceição
		Concepción Concetta Conchita Consolación Constanza Coralie Corina Cornelia Corrie Cosima Coumba Covadonga Cressida
		Cássia Céleste Célestine Célia Cătălina Daciana Dagny Daiane Daiva Dalal Dalva Danai Danijela Danièle Danuta Danutė
		Daphné Debora Deepa Deepika Defne Delfina Delyth Deolinda Derya Desanka Despoina Devika Dieuwke Dilek Dilys Dimitra
		Dinara Dineo Ditte Djeneba Dobrila Doina Domenica Dominga Domnica Donatella Donika Doriane Dorien Dorota Dorthe
		Dragana Drita Drusilla Dubravka Dunya Dušanka Débora Ebru Ecaterina Edda Edelmira Edwige Eeva Efthymia Eftychia Efua
		Eglė Eija Eila Eilidh Eilís Eimear Eirini Eirlys Elaheh Elba Elda Eldbjørg Eleanora Eleftheria Eleonora Eleri Elettra
		Elham Elina Elira Elisabeta Elisabetta Elke Ellemieke Elli Elona Eloísa Elza Elżbieta Emanuela Emel Emiko Emmanuelle
		Emmeline Encarnación Enrica Enriqueta Entela Eriko Ernestina Ernestine Ersilia Erzsébet Esin Esmeralda Esmée Estefanía
		Estela Ester Eszter Eugénie Eulalia Eulalie Euphemia Evangelia Evanthia Eveliina Evija Ewa Fabiana Fabienne Fadwa
		Falguni Farahnaz Faranak Farzana Farzaneh Faten Fatiha Fatou Faustine Fauzia Fedora Felipa Felisa Fenella Fereshteh
		Feride Fermina Fernande Ffion Fidelia Figen Fikirte Filipa Filiz Filofteia Filomena Fionnuala Fiorella Flaminia Flavie
		Fleur Floarea Flore Florencia Floriana Florica Florina Flutura Flávia Folasade Forough Forugh Fosca Foteini Fotini
		Franca Francisca Frauke Frederieke Frédérique Fumiko Funmilayo Fátima Félicie Félicité Gaia Galina Garyfallia Gayane
		Gayatri Gaëlle Geeta Geetha Genet Genoveva Georgeta Georgette Georgiana Germaine Gertrudis Gesine Ghazala Gheorghița
		Ghislaine Giedrė Gilberte Ginette Ginevra Gintarė Gioia Gisele Gisèle Giuditta Giuliana Giuseppina Glória Golnaz Gonda
		Gordana Graciela Grazia Graziella Grażyna Greetje Grete Grethe Griet Griselda Gro Guillermina Gulnara Gunborg Gunilla
		Gunnel Gunvor Guri Gwenaëlle Gwenllian Gwyneth Gülay Gülsüm Gülten Hadeel Hafsa Halimatou Halina Hanaa Hanako Handan
		Haruko Harumi Hasmik Havva Hawa Hedda Hedvika Hege Heidemarie Heidrun Heike Heledd Helinä Heloísa Helvi Hema Hendrika
		Hengameh Henna Hennie Henny Henriette Hermine Herminia Hermione Hilde Hildegard Hildur Hilkka Hillevi Hiltrud Hina
		Hiroko Hirut Hitomi Hiwot Honoria Honorine Hortense Hortensia Houda Huguette Humaira Héloïse Hülya Idalia Ieva Ifeoma
		Ilaria Ilda Ileana Ilka Ilta Ilze Iman Imelda Immacolata Inaam Inas Indah Indrani Ineke Inga-Lill Inge-Lise Ingegerd
		Inger Ingrida Inka Inmaculada Inna Intisar Inès Inês Ināra Ioanna Iolanda Iona Ionela Iphigenia Iqra Iracema Irja
		Irmgard Irmtraud Iryna Irène Isadora Isaura Isaure Ishita Isidora Isla Isolde Isotta Israa Itsuko Itziar Iuliana Iveta
		Ivete Ivka Ivone Iwona Izabela Izaskun Jacinta Jacoba Jaleh Jamila Janaína Jandira Janina Jannie Jaqueline Jarmila
		Jasmina Jasna Jaya Jayanti Jazmín Jelica Jemima Jepkosgei Jette Jihan Jimena Jocasta Jocelyne Jolanda Jolanta Jolijn
		Jorinde Jorunn Josefa Josette Josiane Josien Jovana Jovita Joëlle Juana Judit Julienne Juliette Junko Jurema Jurgita
		Jussara Justina Jutta Jyoti Jytte Júlia Kaarina Kadiatou Kadri Kaija Kaisu Kajsa Kalina Kalliope Kalliopi Kalpana
		Kaltrina Kalyani Kamla Kanchan Kaori Karen-Margrethe Kari Karola Kasumi Katalin Katayoun Kateryna Kathrin Katica Katri
		Katrien Kavitha Kawthar Kazimiera Kazuko Keabetswe Kerstin Ketevan Ketut Keziah Kidist Kimia Kinga Kirsi Kirsti
		Kirstie Kirstine Kirti Kiyoko Kjersti Klara Klavdia Kläre Komal Konstantina Krasimira Krisztina Krystyna Ksenija
		Kumari Kumiko Květa Kyllikki Kyoko Kyriaki Kátia Külli Ladan Laetitia Lahja Laima Laleh Lalita Lamia Larysa Latha
		Laure Laurette Lauréline Layal Leela Leena Lemlem Lenka Lenuța Leocadia Lerato Lesia Lestari Letizia Lettice Letícia
		Leïla Lia Libuše Licia Lieke Liene Lieselotte Lieve Ligaya Ligia Liis Liisa Liliana Liliane Lindita Linnea Lisbet
		Lisbeth Lisette Livia Ljubica Ljupka Loane Loes Lonneke Loredana Lorène Lotte Louisette Lovisa Lowri Luana Lubna
		Lucero Lucette Luciana Lucienne Lucila Lucile Lucilla Lucrecia Lucretia Lucrezia Lucreția Lucyna Ludivine Ludovica
		Luigia Lusine Luzia Luzie Luzviminda Luísa Luíza Lydie Lyubov Lyudmila Lyudmyla Léa Léonie Líadan Lídia Lígia Lívia
		Lúcia Lăcrămioara Līga Maaike Maarit Maarja Macarena Machiko Machteld Madalena Maddalena Mado Mafalda Magali Magdalini
		Maha Mahaut Mahnaz Mahsa Mahua Maija Mair Maire Mairi Mairwen Mairéad Maite Majida Majken Majlinda Makena Malati
		Maliheh Malika Malin Mamta Manal Manana Mandana Manijeh Manisha Manju Manon Marceline Marcella Marcelle Mareike Maren
		Margareta Margarethe Margarida Margaux Margret Margrit Mariangela Mariannick Marianthi Mariarosa Maribel Maricarmen
		Maricel Maricica Marie-Claude Marie-France Marie-Hélène Marie-Laure Marie-Line Marie-Louise Marie-Pierre Marie-Thérèse
		Marieke Mariela Mariette Marijana Marijke Mariko Marilena Marinella Mariska Maristella Marita Marites Maritza Mariya
		Mariza Mariëlle Marjan Marjatta Marjo Marjolein Marketta Markéta Marlies Marloes Marlène Marthe Martine Maryline
		Maryse Maryvonne Marzena Marília Masako Masoumeh Mathilde Matilde Matina Maura Mauricette Mayara Mayra Maysa Mayumi
		Maëlle Maëlys Maïté Mechthild Medha Meena Meenakshi Meenal Megawati Megumi Mehitabel Mehrnaz Mehwish Meike Meinir
		Melike Melisa Meral Merel Merete Merja Merle Mervi Meryem Meseret Micaela Michela Micheline Michiko Michèle Mieke
		Mieko Mihaela Miho Mikaela Mila Milada Milagros Milda Milka Millicent Mimoza Minke Minna Mioara Mireia Mireille Mirela
		Mirella Mireya Mirjana Miroslava Mirosława Mitali Miyuki Mojgan Momoko Monserrat Montserrat Morag Morena Morgane
		Morven Mounira Moyra Mridula Muguette Muireann Mulu Muna Muthoni Myfanwy Mylène Mythili Máire Máiréad Márcia Mária
		Márta Märta Målfrid Mélanie Mélissa Mônica Müge Mădălina Nada Nadezhda Nadežda Nadiya Nadège Nahed Nahid Naima Nair
		Najat Najwa Nalan Nalini Namrata Nandini Nandita Naoko Nara Narcisa Nargis Narine Nasieku Nasreen Nasrin Natalina
		Nataliya Nataša Natsuko Natália Nawal Nazan Nazanin Nazia Ndèye Necla Neelam Neeltje Neeta Nefeli Negar Neha Neide
		Nele Nelleke Nerea Neringa Nesrin Nesrine Nesta Neusa Nevena Nia Nicoleta Nicoletta Nidia Nienke Nieves Nighat Nigora
		Niina Niki Nilgün Niloufar Nilza Nilüfer Ningsih Nirmala Nisha Nisrine Nithya Nives Njeri Nneka Noelia Noemi Noemí
		Noluthando Nomfundo Nomvula Nonhlanhla Noortje Noriko Noura Noémi Noémia Noémie Noëlle Nuala Nunzia Nuray Nurcan
		Nurten Nusrat Nyambura Nyasha Nélida Nóra Oana Obiageli Océane Oda Odalys Odarka Oddny Odete Odette Ofelia Oili
		Oleksandra Olimpia Olivera Olwen Olympe Olívia Ombeline Omolara Oralia Oriane Orietta Orla Orlane Ornella Orsolya
		Orvokki Otilia Ottavia Ottilie Ottoline Otília Outi Padma Palesa Pallavi Palmira Panagiota Paraschiva Paraskevi Parisa
		Parvaneh Parveen Parvin Pascale Patrícia Paule Pavla Pelin Perihan Pernilla Pernille Perrine Petrona Petronela
		Petronella Philomena Pierina Pina Piret Pirjo Pirkko Piroska Polina Polyxeni Pooja Poonam Prachi Pratibha Preeti
		Prerna Presentación Prisca Priscila Prunella Purificación Purnima Päivi Pétronille Pınar Quitterie Rabab Rabia Racha
		Rada Radhika Radmila Radwa Rafaela Raffaella Rahel Raija Raimunda Rajani Rajeshwari Raluca Ramona Ramunė Randa Randi
		Rania Ranjana Rasha Rashmi Rawan Raymonde Razan Rebeca Reem Reet Refilwe Rehana Reidun Reiko Rekha Remedios Renu
		Reshma Revathi Rhian Rhiannon Rhona Richa Rieko Rigoberta Riikka Riina Rike Rikke Rima Rimma Ritu Ritva Rodica Rohini
		Roisin Rokhaya Rola Rolande Romane Ronke Rosalba Rosalina Rosalinda Rosalía Rosamond Rosana Rosanna Rosaria Rosaura
		Roseline Rosella Rosemarie Rosetta Rosine Rositsa Rossana Rossella Roswitha Rosária Rosângela Rovena Roya Ruba Rubina
		Ruchi Rudo Rukhsana Rupa Ruta Rute Rutendo Ruža Ryoko Régine Réka Róisín Rūta Růžena Saara Sabiha Sachiko Sadaf Sadhbh
		Safaa Sahar Saija Saima Saira Sajida Salete Salimata Salla Salomé Salwa Samah Samaneh Samia Samina Sanaa Sanaz Sanda
		Sangeeta Sanita Sanja Sanjana Sanna Santina Sarala Saraswati Sarita Sarmīte Saroj Saroja Satoko Satu Savita Savitri
		Sawsan Sayaka Sayuri Seda Seema Selam Selamawit Selda Selin Semra Senait Senem Senja Sepideh Serafina Serap Serenella
		Serpil Setareh Setsuko Sevda Severina Sevgi Sevil Sevim Shabnam Shadi Shaheen Shahida Shahla Shahnaz Shaima Shaista
		Shakila Shalini Sharada Sharmila Shashikala Shilpa Shizuka Shizuko Shobha Shohreh Shokoufeh Shpresa Shreya Shruti
		Shubha Shweta Sian Sibel Sidonie Sidra Sidsel Sieglinde Sif Sigita Signe Sigrun Siham Siiri Silje Silvana Simin
		Simonetta Sinikka Siobhán Siranush Siri Sirkka Sirpa Sissel Sitara Siv Sixtine Siân Slavica Slađana Slobodanka
		Smaranda Smilja Smita Sneha Snezhana Snežana Sofija Soha Soheila Soile Solange Solomiya Solène Sonal Songül Soraya
		Sorcha Sorina Sotiria Souad Spyridoula Stamatia Stanisława Stanka Stavroula Stefanie Steffi Steliana Stina Styliani
		Stéphanie Subhashini Suchitra Sudha Suhair Sujata Sukarni Sumaira Suman Sumiko Sumitra Sunanda Sunniva Supriya Sushila
		Suzana Suzette Svea Svenja Svetla Swantje Swapna Swati Sylvi Sylviane Synnøve Ségolène Séverine Síle Sílvia Sónia
		Sônia Taghreed Taguhi Tahereh Tahira Taina Tainá Taisia Takako Talita Tamar Tamiko Tanja Tanuja Tanvi Tarja Tatjana
		Tegwen Tehmina Telma Temitope Terezinha Terhi Terttu Tetyana Teuta Thaleia Thandeka Thaís Thaïs Thekla Theodora
		Theodosia Theresia Thomasina Thuraya Tigist Tinatin Tine Tineke Tiphaine Titilayo Tiziana Tomasa Tomoko Tora Torild
		Torunn Tosca Toshiko Tove Traute Triin Trijntje Trine Trudi Truus Tsedale Tsehay Tsitsi Tsuyako Tsvetana Tsvetelina
		Tudora Tuija Tullia Turid Tuula Tuulikki Tuva Tyra Tyyne Tânia Tülay Tülin Tünde Türkan Ulla Ulrika Unni Ursel Ursule
		Urszula Usha Ute Uzma Uzoma Vaishali Vaiva Valbona Valdete Valentine Valentyna Valéria Vanda Vandana Vanesa Vappu
		Varvara Vasilica Vasiliki Vassiliki Vasso Vasudha Vasundhara Veerle Vendela Venetia Verica Verônica Vibeke Vicenta
		Victoire Vidya Vigdis Vija Vijaya Viktoriya Vimala Vimbai Vincenza Vineeta Violaine Violeta Viorica Virginie Virna
		Vittoria Vitória Viveka Viviana Viviane Višnja Vjosa Vlasta Vuokko Véronique Wafa Wahyuni Wairimu Waltraud Wambui
		Warda Wenche Widad Wiebke Wiesława Willemijn Wulan Xandra Xanthi Yaa Yadira Yaima Yalda Yamila Yamini Yamuna Yana
		Yanet Yanti Yara Yasemin Yasmeen Yasuko Yayoi Yekaterina Yewande Yeşim Ylva Yolande Yordanka Yoriko Yoshiko Yseult
		Yukari Yukiko Yuliana Yuliya Yumiko Yusra Yésica Zahia Zaida Zainabu Zakia Zanele Zarina Zdravka Zehra Zeina Zeliha
		Zenaida Zenobia Zenovia Zilda Zineb Zita Zlata Zlatka Zohra Zohreh Zoi Zoraida Zorica Zorka Zoya Zoé Zsuzsa Zsófia
		Zubaida Zulema Zulmira Zélia Zélie Zühal Ágnes Áine Ángela Ángeles Åsa Åse Ève Édith Églantine Éliane Élisabeth Élise
		Élodie Éloïse Élyse Éléonore Émilie Éveline Órla Özlem Úna Úrsula Ülle Şebnem Şule Štěpánka Šárka Željka Živilė
		Ștefania`},

	{RoleNoun | MaleNoun, `man boy father son brother husband uncle nephew grandfather grandson spokesman chairman businessman
		policeman fireman congressman gentleman monk priest king prince duke earl baron viscount marquess waiter fisherman salesman guy dad widower
		fiance boyfriend groom lord landlord monsieur bishop archbishop cardinal pope imam butler footman parson vicar
		ferryman boatman cabman coachman barman doorman draughtsman handyman helmsman herdsman linesman longshoreman mailman
		milkman oarsman ploughman postman repairman signalman trawlerman warehouseman yachtsman alderman batsman seaman
		midshipman railwayman stepson godfather grandpa fiancé ex-husband
		councilman craftsman cameraman statesman sportsman stepfather half-brother father-in-law son-in-law brother-in-law
		youth`},
	{RoleNoun | FemaleNoun, `woman girl mother daughter sister wife aunt niece grandmother granddaughter spokeswoman chairwoman
		businesswoman policewoman congresswoman lady nun queen princess waitress actress mom mum widow fiancee girlfriend
		barmaid charwoman fisherwoman laundress mayoress milkmaid postmistress seamstress washerwoman abbess prioress stewardess
		grandma granny stepdaughter godmother fiancée ex-wife bride housewife landlady maid midwife hostess heiress councilwoman duchess countess stepmother half-sister
		mother-in-law daughter-in-law sister-in-law housekeeper governess`},
	{RoleNoun, `vet poet miller doc coroner pollster spokesperson minister president chancellor premier secretary mayor governor senator lawmaker
		legislator politician diplomat ambassador envoy judge justice lawyer attorney prosecutor solicitor barrister
		defendant plaintiff suspect victim witness officer detective sergeant lieutenant captain colonel
		major commander general admiral soldier chief chairperson director executive ceo cfo manager boss
		founder co-founder owner entrepreneur investor trader analyst economist expert professor lecturer teacher
		academic scholar scientist researcher physicist chemist biologist historian sociologist psychologist
		psychiatrist doctor physician surgeon nurse therapist patient author writer novelist poet journalist
		reporter correspondent editor columnist blogger critic broadcaster presenter host anchor interviewer producer
		filmmaker actor singer musician composer artist painter designer architect engineer developer programmer technician
		inspector investigator commissioner superintendent sheriff deputy constable ranger firefighter paramedic
		pilot driver sailor farmer worker employee employer colleague friend neighbor neighbour relative cousin
		spouse partner parent child kid teenager teen toddler adult student pupil graduate freshman sophomore
		coach trainer captain player striker midfielder defender goalkeeper quarterback pitcher athlete swimmer runner
		cyclist boxer driver champion referee umpire coordinator organizer organiser activist campaigner advocate
		volunteer adviser advisor aide assistant clerk counsel counsellor counselor consultant strategist
		nominee candidate contender incumbent rival challenger opponent predecessor successor leader speaker whip
		delegate representative official bureaucrat administrator treasurer accountant auditor banker broker
		treasurer librarian curator archivist conservationist ecologist geologist meteorologist forecaster climatologist
		epidemiologist virologist astronomer astronaut cosmonaut mathematician statistician philosopher theologian preacher
		reverend pastor rabbi chaplain missionary shopkeeper butcher baker carpenter plumber electrician mechanic
		miner builder weaver tailor hairdresser chef cook waiter customer client consumer buyer seller shopper tenant
		resident passenger pedestrian motorist tourist visitor traveler traveller guest caller viewer listener
		reader user poster commenter author insider source whistleblower informant hacker gunman attacker robber
		thief killer murderer prisoner inmate refugee migrant immigrant villager homeowner survivor
		veteran hero star celebrity billionaire millionaire tycoon mogul ruler dictator monarch
		emperor sultan emir sheikh cleric ayatollah strongman rebel warlord person someone individual figure
		spy agent operative negotiator mediator moderator translator photographer trustee principal dean rector
		supervisor foreman controller operator dispatcher guard watchman bodyguard servant steward
		pedlar peddler bosun boatswain cabbie barista bartender beadle bookseller bricklayer busker caterer cleaner clown cobbler
		conductor croupier crofter custodian dockworker farmhand flautist gravedigger greengrocer grocer harpist hotelier
		jailer janitor jeweller jeweler jockey juggler lamplighter landowner lifeguard magistrate medic minstrel muralist
		nanny navigator notary paralegal pharmacist puppeteer registrar sculptor sexton skipper stonemason stockbroker
		stoker surveyor taxidermist teller tutor undertaker valet ventriloquist verger welder woodcutter agronomist dietitian
		physiotherapist chiropractor councillor bailiff juror passer-by commuter hiker skier mountaineer diver surfer sprinter
		winger centre-back fly-half scrum-half caddie impresario lyricist soprano baritone cellist bassist oboist violist rapper
		interpreter hermit sacristan brigadier purser co-pilot trucker stationmaster orphan ex-minister ex-president ex-mayor
		ex-boss teammate roommate classmate flatmate housemate accomplice kingpin fugitive convict burglar apprentice trainee
		intern debutant debutante groundsman stranger speaker newcomer bystander onlooker local native citizen voter elder deacon prefect archivist warlord margrave marquis`},
	{GroupNoun, `officials authorities residents people men women children critics supporters opponents voters experts
		analysts economists scientists researchers lawyers attorneys prosecutors investigators detectives officers doctors
		nurses teachers students parents families relatives neighbors neighbours friends colleagues workers employees
		staff crew members lawmakers legislators senators congressmen deputies ministers leaders diplomats politicians
		republicans democrats conservatives liberals tories progressives socialists activists protesters demonstrators
		campaigners advocates organizers organisers volunteers reporters journalists editors commentators observers
		historians academics scholars professors engineers soldiers troops rebels militants insurgents fighters
		forces witnesses victims survivors suspects passengers drivers farmers fishermen miners investors traders
		shareholders executives managers directors owners employers customers consumers clients users readers viewers
		fans players coaches athletes citizens americans britons taxpayers refugees migrants immigrants villagers
		locals tourists visitors guests crowd public audience electorate opposition majority minority many some
		others both few several most all aides advisers advisors sources insiders allies rivals partners couple pair
		trio team jury panel family clergy bishops priests muslims christians jews catholics evangelicals
		whites blacks latinos hispanics african-americans countries nations states governments banks companies firms
		businesses agencies regulators courts judges unions groups organizations organisations associations parties media
		outlets newspapers networks lenders manufacturers producers exporters importers retailers automakers carmakers
		airlines hospitals schools universities municipalities councils sides neighbours everyone everybody
		supporters respondents participants delegates representatives envoys negotiators hackers evacuees attendees trustees
		youngsters teenagers adults pensioners retirees elders girls boys ladies gentlemen kids daughters sons sisters
		brothers firefighters paramedics bystanders onlookers mourners worshippers prisoners inmates detainees guards
		dignitaries celebrities stars pundits theorists skeptics sceptics forecasters meteorologists physicists
		biologists psychologists percent`},
	{OrgNoun, `ministry department agency bureau office commission committee council court tribunal parliament congress senate
		house assembly government administration cabinet authority board bank company corporation corp. corp inc. inc ltd.
		ltd co. llc plc group firm association organization organisation institute institution university
		college school academy foundation fund trust party union league federation confederation alliance coalition
		campaign movement network center centre church hospital clinic museum library society club team force forces army navy
		guard service services police times post journal herald tribune gazette guardian telegraph observer magazine newspaper
		news media press radio television tv channel studio studios airline airlines airways industries holdings
		partners ventures capital exchange reserve treasury embassy consulate mission delegation secretariat
		directorate command corps brigade battalion division squad regime kremlin pentagon startup
		start-up retailer manufacturer maker carmaker automaker publisher broadcaster insurer lender operator supplier
		contractor provider developer charity nonprofit non-profit ngo think-tank watchdog regulator
		utility brewery brewer chain conglomerate consortium subsidiary cooperative outlet daily weekly website site portal
		platform app label band orchestra choir theater theatre festival chamber caucus conference congregation
		diocese archdiocese parish monastery county municipality district precinct province state city town village
		country nation republic kingdom commonwealth legislature judiciary directorate inspectorate observatory
		laboratory lab project initiative program programme task-force panel jury bar guild syndicate militia junta
		wing branch arm unit giant business enterprise shipyard factory mill plant brand franchise squad
		bundestag knesset duma politburo nato unicef unesco opec side crown lobby management`},
	{OrgName, `Nasa Unicef Unesco Nato Opec Ofcom Ofsted
		Reuters Bloomberg Xinhua Interfax TASS AFP AP Politico Breitbart Axios Vox Gawker Wikinews Wikipedia Wikileaks WikiLeaks Buzzfeed
		BuzzFeed Newsweek Forbes Telegraph Guardian Haaretz Spiegel Pravda Izvestia Kommersant Asahi Yomiuri Nikkei NHK BBC CNN NBC ABC CBS MSNBC
		Fox ESPN NPR PBS Netflix Disney Pixar Google Microsoft Apple Amazon Facebook Meta Twitter Instagram WhatsApp YouTube
		TikTok Reddit Snapchat Uber Lyft Airbnb Tesla SpaceX Intel Nvidia IBM Oracle Cisco Samsung Sony Panasonic Nintendo Toyota Honda
		Nissan Hyundai Kia Volkswagen BMW Daimler Mercedes-Benz Audi Porsche Volvo Ford Chrysler Fiat Renault Peugeot Ferrari Boeing
		Airbus Embraer Bombardier Lufthansa Ryanair Qantas Aeroflot Shell BP Exxon ExxonMobil Chevron Gazprom Rosneft Lukoil
		Petrobras Aramco Equinor Statoil Siemens Bosch Philips Nokia Ericsson Huawei Xiaomi Alibaba Tencent Baidu Foxconn Pfizer
		Moderna AstraZeneca Novartis Roche Bayer Sanofi Merck Monsanto Nestlé Unilever Danone Heineken Starbucks McDonald's Walmart
		Ikea IKEA Adidas Nike Gucci Zara Visa Mastercard PayPal Barclays HSBC Santander UniCredit UBS Citigroup Citibank Goldman
		JPMorgan Deloitte KPMG McKinsey Moody's Fitch Nasdaq Gallup Ipsos YouGov Pew Rasmussen Quinnipiac Greenpeace Amnesty Oxfam UNICEF
		UNESCO UNHCR NATO OPEC ASEAN Mercosur Interpol Europol Eurostat Frontex NASA ESA CERN Roscosmos FIFA UEFA FIA NBA NFL NHL MLB
		Hamas Hezbollah Fatah Taliban ISIS IMF WHO WTO OECD UN U.N. FBI CIA NSA FDA CDC EPA SEC FAA FEMA Kremlin Pentagon Congress
		Parliament Senate Bundestag Knesset Duma Riksdag Storting Folketing Sejm Harvard Yale Princeton Stanford MIT Oxford Cambridge
		Rail Railways Air Airways Airlines Pharma Pharmaceuticals Steel Zoo Mining Shipping Foods Motors Telecom Petroleum Cement Textiles
		Ferries Breweries Brewery Metals Chemicals Plastics Robotics Software Systems Technologies Labs Therapeutics Biotech Genomics
		Logistics Freight Hotels Resorts Holdings Ventures Investments Securities Insurance Energy Solar Electric Electronics Copper
		Diamonds Timber Dairy Farms Fisheries Seafoods Bakeries Toys Studios Pictures Records Radio Television Broadcasting Biosciences
		Semiconductors Marine Aerospace Aviation Automotive Instruments Materials Minerals Outfitters Stores Supermarkets Retail
		Labour Likud Syriza Podemos Fidesz Arsenal Chelsea Everton Juventus Bayern
		Lines Athletics Athletic Railway Power Dairies Mines Potash Resources Technology Solutions Laboratories Networks
		Telecoms Mobile Communications Interactive Entertainment Films Books Properties Estates Homes Construction Engineering
		Builders Assurance Mutual Investment Financial Finance Enterprises Crescent Rovers Wanderers Albion Watch Observatory
		Archives Vineyards Semiconductor Dynamics Analytics Consulting Advisors Water Gas Oil
		Works Ropeworks Ironworks Steelworks Waterworks Gasworks Brickworks Glassworks Appliances Looms Kilns Sugar Paper Tea Coffee
		Cables Shipyard Shipyards Boatyard Boatyards Coaches Trams Buses Mills Publishers Yards`},
	{DocNoun, `recordings posters banners slide slides presentation submission section average report study survey poll letter statement document paper article editorial column book memoir novel biography
		lawsuit complaint indictment affidavit filing brief petition bill law act constitution treaty agreement accord
		contract charter manifesto declaration resolution communique communiqué memo memorandum email e-mail message tweet
		post posting posts blog note diary journal transcript tape recording video footage film documentary photo photos
		photograph picture ad advertisement commercial billboard headline sign banner poster placard leaflet flyer brochure manual handbook
		filings minutes atlas almanac gazetteer encyclopedia encyclopaedia catalogue catalog register ledger yearbook
		pamphlet website webpage page census data figures statistics results findings research analysis review audit
		assessment estimate forecast index rating guideline guidelines rule rules regulation regulations directive
		decree order ruling verdict judgment judgement decision opinion certificate passport label
		log logbook story account piece feature interview speech address sermon text caption chart graph map table
		polls surveys studies reports documents letters emails e-mails records papers articles books newspapers files cables
		model theory evidence release dossier questionnaire bulletin newsletter script play poem song lyrics bible
		koran quran torah gospel encyclopedia dictionary plan proposal motion amendment clause provision
		legislation budget notice warrant subpoena testimony logo calculation calculations simulation`},
	{RoleNoun, `gynaecologist organist saxophonist trumpeter acrobat headteacher goalscorer matchwinner stallholder stakeholder bondholder householder shipowner restaurateur publican gatekeeper timekeeper storyteller
		dealmaker glassmaker shoemaker toymaker cheesemaker bellringer steelworker ironworker millworker clergyman layman tribesman frontman bandleader
		playmaker paratrooper coxswain anchorman craftswoman sportswoman anchorwoman camerawoman schoolgirl schoolboy godson carer childminder babysitter
		matron locum pathologist toxicologist criminologist cryptographer cartographer genealogist chronicler diarist lexicographer copywriter ghostwriter
		songwriter librettist physio masseur nutritionist sous-chef underwriter assessor valuer appraiser conveyancer liquidator whistle-blower turncoat
		defector dissident stowaway castaway rescuer greenkeeper groundskeeper zookeeper storekeeper harbourmaster harbormaster postmaster quartermaster
		choirmaster bandmaster ringmaster schoolmaster burgomaster crewman crewmember cattleman horseman huntsman marksman lineman stuntman henchman middleman
		ombudswoman alderwoman assemblyman assemblywoman assemblymember selectman selectwoman comptroller arbitrator adjudicator litigator petitioner
		complainant respondent forewoman glaciologist hydrologist oceanographer palaeontologist paleontologist primatologist microbiologist immunologist
		geneticist pharmacologist physiologist anatomist neuroscientist naturalist birdwatcher arborist horticulturist viticulturist apiarist woodcarver
		ceramicist printmaker engraver lithographer calligrapher watercolourist animator typographer beautician manicurist tattooist couturier dressmaker
		embroiderer lacemaker clockmaker gunsmith swordsmith tinsmith coppersmith ironmonger scaffolder stevedore docker bargee lock-keeper stationhand
		signaller costermonger moneylender racketeer gangster mobster hitman assassin saboteur insurgent militiaman separatist anarchist suffragette
		abolitionist pacifist marathoner triathlete decathlete hurdler kickboxer bodybuilder weightlifter powerlifter windsurfer kayaker canoeist oarswoman
		sculler caver potholer co-driver horsewoman showjumper grandmaster quizmaster semi-finalist runner-up medallist medalist record-holder vice-captain
		full-back left-back right-back flanker fullback halfback linebacker cornerback kicker shortstop outfielder all-rounder`},
	{OrgName, `United Celtics Lakers Springboks Wallabies Yankees Knicks Dodgers Packers Steelers OpenAI Eskom Vatican Whitehall Holyrood Stormont Fed easyJet EasyJet eBay EBay Caterpillar Haram Féin Jazeera Monde País Figaro Corriere
		Repubblica ByteDance Spotify Adobe Salesforce Lenovo Hitachi Toshiba Geely BYD Stellantis Citroën Škoda Vauxhall Maersk Glencore BHP Codelco Pemex
		Ecopetrol Petronas Sinopec PetroChina Repsol Eni Enel TotalEnergies Vattenfall Ørsted EDF Engie Iberdrola Telefónica Vodafone Verizon T-Mobile Comcast
		Telstra Etisalat Safaricom MTN Airtel Infosys Wipro Flipkart Paytm Gojek Shopee Rakuten SoftBank Tesco Asda Lidl Aldi Carrefour Auchan Waitrose Costco
		Primark Uniqlo Inditex Kering LVMH L'Oréal Hermès Rolex Nespresso Coca-Cola PepsiCo Mondelez Diageo Carlsberg BioNTech GSK Biogen Amgen Medtronic
		Lockheed Raytheon Thales Rheinmetall Rolls-Royce Safran Etihad Finnair Avianca KLM Vueling IndiGo AirAsia UNDP UNRWA UNAIDS ILO WFP FAO IAEA OSCE OPCW
		ECOWAS SADC ICC ICJ WADA IOC MLS NCAA FARC ELN PKK Houthis Shabaab BlackRock Blackstone KKR Allianz AXA Aviva BNP ING Rabobank Nordea Danske DBS ICBC
		NHS RSPCA RNLI RSPB TUC CBI NFU GMB UNISON AFL-CIO ACLU NAACP NRA PETA`},
	{OrgNoun, `AG SE GmbH KG NV BV SA SpA Srl Oy Oyj ASA ApS SARL Pty Pte LLC LLP Bhd Tbk PJSC Corp Corp. Inc Inc. Ltd Ltd. PLC Plc`},
	{OrgNoun, `borough conservancy synod co-op patrol coastguard zoo aquarium palace distributor wholesaler shipbuilder distillery winery bakery foundry smelter refinery brokerage thinktank seminary hospice co-operative synagogue mosque`},
	{RoleNoun, `usher shepherd herder gamekeeper luthier potter blacksmith goldsmith silversmith locksmith saddler wheelwright shipwright plasterer roofer
		glazier upholsterer spinner dyer milliner hatter furrier tanner confectioner vintner winemaker sommelier deckhand aviator pianist violinist guitarist drummer
		choreographer ballerina illustrator cartoonist cinematographer essayist typesetter bookbinder conservator restorer archaeologist curate abbot deacon botanist
		zoologist seismologist volcanologist ornithologist entomologist oncologist cardiologist neurologist anaesthetist radiologist paediatrician optician
		veterinarian bowler wicketkeeper rower gymnast snowboarder warden forester lumberjack logger driller fitter joiner cabinetmaker actuary bookkeeper magnate
		lodger concierge bellboy typist stenographer trooper gendarme airman gunner commodore consul attaché emissary headmaster headmistress provost undergraduate
		asylum-seeker nomad townsman smallholder grower beekeeper angler whaler cowboy stockman drover gardener chauffeur binman mourner bridegroom bridesmaid
		eyewitness culprit claimant litigant appellant parolee hostage kidnapper poacher arsonist fraudster forger pickpocket companion bursar patron proprietor
		fishmonger florist watchmaker pawnbroker auctioneer bookmaker gambler punter spectator influencer streamer podcaster newsreader freelancer interviewee
		pundit inventor adventurer ombudsman pilgrim rambler hitchhiker pensioner retiree adolescent youngster squire viscount`},
	{DocNoun, `guidebook telegram postcard deposition textbook booklet writ statute blueprint proclamation advert inscription epitaph plaque op-ed thesis
		dissertation autobiography screenplay prospectus podcast programme timetable image images label labels photographs pictures`},
	{PlaceName, `Zealand Arabia Korea Lanka Kong Rica Salvador Rico Leone Faso York Angeles Francisco Aires Aviv Lumpur Dhabi Penh
		Ababa Janeiro Paulo Petersburg Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
		Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria
		Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Denmark
		Djibouti Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia
		Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland
		Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho
		Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives Mali Malta
		Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru
		Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland
		Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia Slovenia
		Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey
		Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe
		U.S. US USA U.S.A. U.K. UK EU E.U. UAE America Europe Asia Africa Antarctica Eurasia Oceania Scandinavia Catalonia
		Chechnya Crimea Donbas Gaza Kashmir Tibet Xinjiang Siberia Bavaria Saxony Normandy Brittany Tuscany Lombardy Sicily
		Abuja Accra Algiers Amman Amsterdam Ankara Antananarivo Apia Ashgabat Asmara Astana Asunción Athens Baghdad Baku Bamako
		Bangkok Bangui Banjul Barcelona Beijing Beirut Belfast Belgrade Berlin Bern Bishkek Bissau Bogotá Bogota Brasília
		Bratislava Brazzaville Brussels Bucharest Budapest Bujumbura Cairo Calcutta Canberra Caracas Cardiff Chisinau Colombo Conakry
		Copenhagen Dakar Damascus Delhi Dhaka Dili Dodoma Doha Dublin Dushanbe Edinburgh Freetown Gaborone Georgetown Glasgow
		Guangzhou Hamburg Hanoi Harare Havana Helsinki Honiara Islamabad Istanbul Jakarta Jerusalem Johannesburg Juba Kabul Kampala
		Karachi Kathmandu Khartoum Kiev Kigali Kinshasa Kyiv Kolkata Lagos Libreville Lilongwe Lima Lisbon Ljubljana Lomé London
		Luanda Lusaka Madrid Malabo Managua Manama Manila Maputo Marseille Maseru Mbabane Melbourne Milan Minsk Mogadishu
		Monrovia Montevideo Montreal Moscow Mumbai Munich Muscat Nairobi Naples Nassau Naypyidaw Niamey Nicosia Nouakchott Oslo
		Ottawa Ouagadougou Paris Podgorica Prague Praia Pretoria Pristina Pyongyang Quito Rabat Reykjavik Riga Riyadh Rome
		Santiago Sarajevo Seoul Shanghai Shenzhen Skopje Sofia Stockholm Sydney Taipei Tallinn Tashkent Tbilisi Tegucigalpa Tehran
		Thimphu Tirana Tokyo Toronto Tripoli Tunis Ulaanbaatar Vaduz Valletta Vancouver Victoria Vienna Vientiane Vilnius Warsaw
		Wellington Windhoek Yaoundé Yerevan Zagreb Zurich Geneva Washington Chicago Boston Philadelphia Houston Dallas Detroit
		Seattle Baltimore Cleveland Pittsburgh Atlanta Miami Denver Phoenix Brooklyn Manhattan Alabama Alaska Arizona Arkansas
		California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine
		Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania
		Tennessee Texas Utah Vermont Wisconsin Wyoming Ontario Quebec Alberta Manitoba Queensland Tasmania
		Downing Beltway Westminster Holyrood Brexit`},
	{Demonym, `Afghan African Albanian Algerian American Andorran Angolan Arab Argentine Argentinian Armenian Asian Australian
		Austrian Azerbaijani Bahraini Bangladeshi Basque Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese
		Cambodian Cameroonian Canadian Catalan Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish
		Dutch Ecuadorian Egyptian Emirati English Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian
		Greek Guatemalan Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian
		Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Latvian Lebanese Liberian Libyan
		Lithuanian Macedonian Malaysian Malian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian
		Nepalese Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari
		Romanian Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese
		Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek
		Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Californian Texan Soviet Western Eastern Muslim Christian
		Jewish Catholic Protestant Orthodox Sunni Shiite Hindu Buddhist Sikh Republican Democratic Democrat Conservative
		Liberal Labour Socialist Communist Tory Green Independent Libertarian former acting emeritus late
		Pole Dane Swede Finn Turk Serb Croat Slovak Slovene Spaniard Scot Briton Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman
		Welshman Dutchman Dutchwoman Icelander Argentine Kurd
		Azeri Bahamian Barbadian Belizean Beninese Bhutanese Botswanan Bruneian Burkinabe Burundian Chadian Comorian Djiboutian Dominican Ecuadorean Eritrean Fijian Gabonese Gambian Grenadian Guinean Guyanese Lao Laotian Luxembourgish Malagasy Malawian Maldivian Mauritanian Mauritian Nepali Nigerien Persian Samoan Surinamese Swazi Togolese Tongan Uyghur Balkan Baltic Flemish Nordic Scandinavian Caribbean Siberian Sicilian Bavarian Andean`},
}

// listed returns the number of words in the lists.
func listed() (n int) {
	for _, l := range lists {
		n += len(strings.Fields(l.words))
	}
	return n
}

// addLists marks the entries of the lists' words and adds those that no text had. The capitalised form of a word in
// small letters is marked where it has an entry of its own; where it has none, the form in small letters is found for
// it anyway.
func (l *Lexicon) addLists() {
	for _, li := range lists {
		for w := range strings.FieldsSeq(li.words) {
			k := l.Find(w)
			if k == 0 {
				k = l.add(Entry{Form: w})
			}
			l.Entries[k].Lists |= li.list
			if b := w[0]; 'a' <= b && b <= 'z' {
				if k := l.Find(string(b-'a'+'A') + w[1:]); k != 0 {
					l.Entries[k].Lists |= li.list
				}
			}
		}
	}
	for k := range l.Entries {
		if e := &l.Entries[k]; e.Tags[0] == NN && Role(e.Form) && e.Lists&(OrgNoun|DocNoun|GroupNoun) == 0 {
			e.Lists |= RoleNoun
		}
	}
}

// Surname reports whether a name ends, or begins, as family names of many languages do and few other names: Lindqvist, Marković, Petrosyan.
func Surname(name string) bool {
	const shortest = 6
	if len(name) < shortest {
		return false
	}
	for _, start := range [...]string{"O'", "O’"} {
		if rest, ok := strings.CutPrefix(name, start); ok && 'A' <= rest[0] && rest[0] <= 'Z' {
			return true
		}
	}
	for _, end := range [...]string{"sson", "dóttir", "qvist", "kvist", "ström", "gren", "gaard", "mann", "stein", "enko", "chuk", "ović", "ević", "ovic", "evic",
		"vich", "wicz", "wski", "wska", "vsky", "nsky", "skaya", "yan", "dze", "shvili", "oğlu", "oglu", "zade", "pour", "nejad",
		"escu", "eanu", "poulos", "idis", "akis", "ínez", "inez", "quez", "ález", "alez", "ández", "andez", "ucci", "uchi",
		"kawa", "zaki", "yama", "sekara", "singhe", "wardena", "nathan", "swamy"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// Prefixed reports whether a word is a name after an article in small letters: al-Haddad.
func Prefixed(s string) bool {
	return len(s) > 4 && (s[2] == '-' && 'A' <= s[3] && s[3] <= 'Z' || s[3] == '-' && 'A' <= s[4] && s[4] <= 'Z')
}

// PluralSurname reports whether a name is a family name that looks like a plural: Brooks.
func PluralSurname(name string) bool {
	switch name {
	case "Brooks", "Woods", "Rivers", "Banks", "Waters", "Fields", "Stones", "Bridges", "Parks", "Wells", "Mills", "Sands", "Knights", "Marks",
		"Winters", "Summers", "Flowers", "Powers", "Sellers", "Bowers", "Chambers", "Meadows", "Stocks", "Battles", "Roots", "Days", "Downs",
		"Books", "Cooks", "Hooks", "Locks", "Nails", "Peoples", "Stairs", "Towns", "Weeks", "Yards", "Gates", "Graves", "Shields", "Groves",
		"Sparks", "Burns", "Masters", "Shepherds", "Walls", "Rhodes", "Combs", "Barnes", "Childs", "Hands", "Lyons", "Poles", "Ponds", "Pools", "Springs", "Streets", "Times":
		return true
	}
	return false
}

// Role reports whether the ending of a noun, in capitals or not, says that it is a person's trade: violinist, watchmaker,
// statistician. The lists have those that it does not tell.
func Role(form string) bool {
	const shortest = 6 // mist and specialist
	if len(form) < shortest {
		return false
	}
	for _, end := range [...]string{"ologist", "inist", "onist", "anist", "arist", "orist", "yist", "maker", "smith", "keeper", "blower",
		"grower", "master", "teacher", "wright", "monger", "ician", "grapher", "analyst", "chemist", "physicist", "economist", "scientist", "artist", "florist",
		"dentist", "lobbyist", "columnist", "novelist", "essayist", "specialist", "herder", "breeder", "trainer"} {
		if strings.HasSuffix(form, end) || len(form) == len(end) && form[0]|0x20 == end[0] && form[1:] == end[1:] {
			return true
		}
	}
	return false
}
